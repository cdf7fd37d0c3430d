// Behind one button: how this browser shows things (light or dark, size of text, language), and signing out.
import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage, setLanguage } from '../lib/i18n';
import type { Language } from '../lib/language';
import { Button, Dialog, Segmented, ThemeToggle, ZoomToggle } from '../ui';
import styles from './app-menu.module.css';
import { SignOut } from './sign-out';

/** `onBar`: on the dark status line. */
export function AppMenu({ onBar }: { onBar?: boolean }) {
  const { t } = useTranslation('app');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        icon={SlidersHorizontal}
        variant={onBar ? 'quiet' : 'plain'}
        className={onBar ? styles.onBar : undefined}
        onClick={() => setOpen(true)}
      >
        <span className={onBar ? styles.word : undefined}>{t('menu.open')}</span>
      </Button>
      <Dialog
        open={open}
        title={t('menu.title')}
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
