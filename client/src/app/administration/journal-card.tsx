// Recomputes every journal from its first line: has anything been changed or cut off afterwards?
import { CircleCheck, CircleX, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { formatNumber, formatTime } from '../../lib/format';
import { request } from '../../lib/http';
import { refusalText } from '../../live';
import { Badge, Button, Card } from '../../ui';
import styles from './administration.module.css';

const reportSchema = z.object({
  ok: z.boolean(),
  scopes: z.array(
    z.object({
      scope: z.string(),
      lines: z.number(),
      ok: z.boolean(),
      problem: z.string().nullable(),
    }),
  ),
});
type Report = z.output<typeof reportSchema>;

/** A journal of a million lines takes a while. */
const TIMEOUT_MS = 120_000;

export function JournalCard() {
  const { t } = useTranslation('administration');
  const [report, setReport] = useState<{ of: Report; at: number } | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const check = async () => {
    setBusy(true);
    setTrouble(null);
    try {
      const options = { timeoutMs: TIMEOUT_MS };
      const of = await request(reportSchema, 'POST', '/api/admin/verify', options);
      setReport({ of, at: Date.now() });
    } catch (error) {
      setTrouble(refusalText(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Card
      title={t('journal.title')}
      aside={
        report !== null && (
          <Badge icon={report.of.ok ? CircleCheck : CircleX} tone={report.of.ok ? 'ok' : 'lost'}>
            {t(report.of.ok ? 'journal.holds' : 'journal.broken')}
          </Badge>
        )
      }
    >
      <div role="status" className={styles.grow}>
        {report === null ? (
          <p>{t('journal.words')}</p>
        ) : (
          <ReportWords report={report.of} at={report.at} />
        )}
        {trouble !== null && <p>{trouble}</p>}
      </div>
      <Button
        icon={ShieldCheck}
        busy={busy}
        busyLabel={t('journal.checking')}
        onClick={() => void check()}
      >
        {t('journal.check')}
      </Button>
    </Card>
  );
}

function ReportWords({ report, at }: { report: Report; at: number }) {
  const { t } = useTranslation('administration');
  const lines = report.scopes.reduce((sum, scope) => sum + scope.lines, 0);
  return (
    <>
      <p className={styles.figure}>
        {formatNumber(lines)} <small>{t('journal.lines', { count: report.scopes.length })}</small>
      </p>
      <p>{t('journal.at', { time: formatTime(at) })}</p>
      {report.scopes
        .filter(({ ok }) => !ok)
        .map(({ scope, problem }) => (
          <p key={scope} className={styles.broken}>
            {t('journal.problem', { scope })} <code>{problem}</code>
          </p>
        ))}
    </>
  );
}
