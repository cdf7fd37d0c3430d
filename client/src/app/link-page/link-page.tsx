// The page behind a link of a message, for people without an account. Nothing is opened before a tap: programs that look at links
// must not count as the person. The secret stands after "#", which browsers keep to themselves.
import { Refusal } from '@hop/shared/core/refusal.js';
import { Unlink } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { refusalText } from '../../live';
import { useTitle } from '../../lib/use-title';
import { Button, Empty, Note } from '../../ui';
import { LinkCard, LinkHead } from './link-parts';
import styles from './link-page.module.css';

interface LinkPageProps<T> {
  /** Its texts: title, closed, enter, opening, refused, noLink. */
  texts: 'answer-page' | 'report-page';
  open: (secret: string) => Promise<T>;
  /** `again` looks at the server once more. */
  children: (secret: string, opened: T, again: () => void) => ReactNode;
}

export function LinkPage<T>({ texts, open, children }: LinkPageProps<T>) {
  const { t } = useTranslation(texts);
  const secret = useLocation().hash.slice(1);
  useTitle(t('title'));
  return (
    <main className={styles.page}>
      {secret === '' ? (
        <Empty icon={Unlink} title={t('noLink.title')}>
          {t('noLink.words')}
        </Empty>
      ) : (
        <BehindLink key={secret} {...{ texts, open, secret }}>
          {children}
        </BehindLink>
      )}
    </main>
  );
}

function BehindLink<T>({ texts, open, secret, children }: LinkPageProps<T> & { secret: string }) {
  const { t } = useTranslation(texts);
  const { t: app } = useTranslation('app');
  const [opened, setOpened] = useState<{ readonly reply: T } | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const look = async (): Promise<void> => {
    setBusy(true);
    setRefusal(null);
    try {
      setOpened({ reply: await open(secret) });
    } catch (error) {
      // Programs that send links on cut them: what is missing is not for its reader to guess.
      const isCut = error instanceof Refusal && error.code === 'invalid';
      setRefusal(isCut ? `${t('noLink.title')}. ${t('noLink.words')}` : refusalText(error));
    } finally {
      setBusy(false);
    }
  };
  if (opened !== null) return children(secret, opened.reply, () => void look());
  return (
    <>
      <LinkHead above={app('product')} name={t('title')} />
      <LinkCard title={t('closed.title')}>
        <p>{t('closed.words')}</p>
        <Button
          variant="primary"
          size="xl"
          block
          busy={busy}
          busyLabel={t('opening')}
          onClick={() => void look()}
        >
          {t('enter')}
        </Button>
        {refusal !== null && (
          <div role="alert">
            <Note icon={Unlink} tone="lost" title={t('refused')}>
              {refusal}
            </Note>
          </div>
        )}
      </LinkCard>
    </>
  );
}
