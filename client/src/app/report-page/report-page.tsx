// The page behind the link of a report. Nothing is opened before a tap: programs that look at links must not count as the unit.
// The secret stands after "#", which browsers keep to themselves.
import { Refusal } from '@hop/shared/core/refusal.js';
import type { BehindLinkReply } from '@hop/shared/reports/upload.js';
import { Unlink } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { refusalText } from '../../live';
import { useTitle } from '../../lib/use-title';
import { Button, Card, Empty, Mark, Note } from '../../ui';
import { openReport } from './report-calls';
import styles from './report-page.module.css';
import { ReportView } from './report-view';

export function ReportPage() {
  const { t } = useTranslation('report-page');
  const secret = useLocation().hash.slice(1);
  useTitle(t('title'));
  return (
    <main className={styles.page}>
      {secret === '' ? (
        <Empty icon={Unlink} title={t('noLink.title')}>
          {t('noLink.words')}
        </Empty>
      ) : (
        <BehindLink key={secret} secret={secret} />
      )}
    </main>
  );
}

function BehindLink({ secret }: { secret: string }) {
  const { t } = useTranslation('report-page');
  const { t: app } = useTranslation('app');
  const [opened, setOpened] = useState<BehindLinkReply | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const open = async (): Promise<void> => {
    setBusy(true);
    setRefusal(null);
    try {
      setOpened(await openReport(secret));
    } catch (error) {
      // Programs that send links on cut them: what is missing is not for its reader to guess.
      const isCut = error instanceof Refusal && error.code === 'invalid';
      setRefusal(isCut ? `${t('noLink.title')}. ${t('noLink.words')}` : refusalText(error));
    } finally {
      setBusy(false);
    }
  };
  if (opened !== null)
    return <ReportView secret={secret} opened={opened} onChanged={() => void open()} />;
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
          onClick={() => void open()}
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
      </Card>
    </>
  );
}
