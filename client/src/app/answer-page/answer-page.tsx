// The page behind the link of an invitation. Nothing is opened before a tap: programs that look at links must not count
// as the person. The secret stands after "#", which browsers keep to themselves.
import { Unlink } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { refusalText } from '../../live';
import { useTitle } from '../../lib/use-title';
import { Button, Card, Mark, Note } from '../../ui';
import { LinkOff } from './link-off';
import { openInvitation, type OpenedInvitation } from './answer-calls';
import styles from './answer-page.module.css';
import { InvitationView } from './invitation-view';

export function AnswerPage() {
  const { t } = useTranslation('answer-page');
  const secret = useLocation().hash.slice(1);
  useTitle(t('title'));
  return (
    <main className={styles.page}>
      {secret === '' ? <LinkOff /> : <Invitation key={secret} secret={secret} />}
    </main>
  );
}

function Invitation({ secret }: { secret: string }) {
  const { t } = useTranslation('answer-page');
  const { t: app } = useTranslation('app');
  const [opened, setOpened] = useState<OpenedInvitation | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  if (opened !== null) return <InvitationView secret={secret} opened={opened} />;
  const enter = async () => {
    setBusy(true);
    setRefusal(null);
    try {
      setOpened(await openInvitation(secret));
    } catch (error) {
      setRefusal(refusalText(error));
      setBusy(false);
    }
  };
  return (
    <>
      <header className={styles.top}>
        <Mark size="l" className={styles.mark} />
        <p>
          {app('product')}
          <b>{t('title')}</b>
        </p>
      </header>
      <Card className={styles.card}>
        <h1 className={styles.title}>{t('closed.title')}</h1>
        <p>{t('closed.words')}</p>
        <Button
          variant="primary"
          size="xl"
          block
          busy={busy}
          busyLabel={t('opening')}
          onClick={() => void enter()}
        >
          {t('enter')}
        </Button>
        {refusal !== null && <Refused words={refusal} />}
      </Card>
    </>
  );
}

function Refused({ words }: { words: string }) {
  const { t } = useTranslation('answer-page');
  return (
    <div role="alert">
      <Note icon={Unlink} tone="lost" title={t('refused')}>
        {words}
      </Note>
    </div>
  );
}
