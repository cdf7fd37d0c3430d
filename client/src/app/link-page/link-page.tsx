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

/** What it says, before and when it cannot be opened. */
export interface LinkWords {
  readonly title: string;
  readonly closed: { readonly title: string; readonly words: string };
  readonly enter: string;
  readonly opening: string;
  readonly refused: string;
  readonly noLink: { readonly title: string; readonly words: string };
}
interface LinkPageProps<T> {
  words: LinkWords;
  open: (secret: string) => Promise<T>;
  /** `again` looks at the server once more. */
  children: (secret: string, opened: T, again: () => void) => ReactNode;
}

export function LinkPage<T>({ words, open, children }: LinkPageProps<T>) {
  const secret = useLocation().hash.slice(1);
  useTitle(words.title);
  return (
    <main className={styles.page}>
      {secret === '' ? (
        <Empty icon={Unlink} title={words.noLink.title}>
          {words.noLink.words}
        </Empty>
      ) : (
        <BehindLink key={secret} {...{ words, open, secret }}>
          {children}
        </BehindLink>
      )}
    </main>
  );
}

function BehindLink<T>({ words, open, secret, children }: LinkPageProps<T> & { secret: string }) {
  const { t } = useTranslation('app');
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
      setRefusal(isCut ? `${words.noLink.title}. ${words.noLink.words}` : refusalText(error));
    } finally {
      setBusy(false);
    }
  };
  if (opened !== null) return children(secret, opened.reply, () => void look());
  return (
    <>
      <LinkHead above={t('product')} name={words.title} />
      <LinkCard title={words.closed.title}>
        <p>{words.closed.words}</p>
        <Button
          variant="primary"
          size="xl"
          block
          busy={busy}
          busyLabel={words.opening}
          onClick={() => void look()}
        >
          {words.enter}
        </Button>
        {refusal !== null && (
          <div role="alert">
            <Note icon={Unlink} tone="lost" title={words.refused}>
              {refusal}
            </Note>
          </div>
        )}
      </LinkCard>
    </>
  );
}
