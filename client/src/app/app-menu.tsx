// Behind one button: who is signed in and signing out, and how this browser shows things (light or dark, size of text, language).
import { CircleUserRound, SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage, setLanguage } from '../lib/i18n';
import type { Language } from '../lib/language';
import { useSession } from '../live';
import { Button, Dialog, Segmented, ThemeToggle, ZoomToggle } from '../ui';
import styles from './app-menu.module.css';
import { SignOut } from './sign-out';

/** `onBar`: on the dark status line. */
export function AppMenu({ onBar }: { onBar?: boolean }) {
  const { t } = useTranslation('app');
  const [open, setOpen] = useState(false);
  const session = useSession();
  const account = session.kind === 'signedIn' ? session.account : null;
  return (
    <>
      <Button
        icon={account === null ? SlidersHorizontal : CircleUserRound}
        variant={onBar ? 'quiet' : 'plain'}
        className={onBar ? styles.onBar : undefined}
        onClick={() => setOpen(true)}
      >
        <span className={onBar ? styles.word : undefined}>
          {t(account === null ? 'menu.open' : 'menu.account')}
        </span>
      </Button>
      <Dialog
        open={open}
        title={t(account === null ? 'menu.title' : 'menu.accountTitle')}
        onClose={() => setOpen(false)}
        acts={
          <>
            <SignOut />
            <Button variant="primary" onClick={() => setOpen(false)}>
              {t('menu.close')}
            </Button>
          </>
        }
      >
        {account !== null && <p>{t('menu.signedIn', { name: account.name })}</p>}
        <div className={styles.choices}>
          <p>{t('menu.theme')}</p>
          <ThemeToggle />
          <p>{t('menu.zoom')}</p>
          <ZoomToggle />
          <p>{t('menu.language')}</p>
          <LanguageToggle />
        </div>
      </Dialog>
    </>
  );
}

function LanguageToggle() {
  const { t } = useTranslation('app');
  return (
    <Segmented<Language>
      label={t('menu.language')}
      value={currentLanguage()}
      onChange={(language) => void setLanguage(language)}
      options={[
        { value: 'vi', label: t('menu.vi') },
        { value: 'en', label: t('menu.en') },
      ]}
    />
  );
}
