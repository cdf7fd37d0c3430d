// What my unit or site owes until it is taken: its due date, how it stands, and the way to hand it in. Nothing owed: nothing there.
import { mayHandIn, mayReport } from '@hop/shared/reports/owing.js';
import type { MyReport } from '@hop/shared/reports/report.js';
import { dueTime } from '@hop/shared/reports/sentences.js';
import { byWork } from '@hop/shared/reports/standing.js';
import { FileInput } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { later } from '../../lib/later';
import { currentLanguage } from '../../lib/i18n';
import { useEntities, useEntity, useScope, useServerNow } from '../../live';
import { Button, Card } from '../../ui';
import styles from './reports.module.css';
import { StandingBadge } from './standing-badge';

const HandInDialog = later(async () => (await import('./hand-in-dialog')).HandInDialog);

const TICK_MS = 30_000;

export function MyReports() {
  const { t } = useTranslation('reports');
  const now = useServerNow(TICK_MS);
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  const reports = useEntities('myReport')
    .filter(({ state }) => mayHandIn(state))
    .toSorted(byWork(now));
  const [openId, setOpenId] = useState<string | null>(null);
  const opened = reports.find(({ id }) => id === openId);
  if (reports.length === 0 || meeting === undefined || !mayReport(meeting.state)) return null;
  return (
    <Card title={t('title')}>
      <ul role="list" className={styles.mine}>
        {reports.map((report) => (
          <li key={report.id} className={styles.part}>
            <MyLine report={report} now={now} onOpen={() => setOpenId(report.id)} />
          </li>
        ))}
      </ul>
      {opened && <HandInDialog report={opened} onClose={() => setOpenId(null)} />}
    </Card>
  );
}

interface MyLineProps {
  report: MyReport;
  now: number;
  onOpen: () => void;
}

function MyLine({ report, now, onOpen }: MyLineProps) {
  const { t } = useTranslation('reports');
  const { subject, name, dueAt, state } = report;
  const label = state === 'asked' ? 'open' : state === 'returned' ? 'again' : 'replace';
  return (
    <>
      <p className={styles.heading}>{subject}</p>
      <p className={styles.quiet}>
        {name} · {t('due', { at: dueTime(currentLanguage(), dueAt, now) })}
      </p>
      <div className={styles.acts}>
        <StandingBadge report={report} now={now} />
        <Button
          icon={FileInput}
          variant={state === 'handedIn' ? 'quiet' : 'plain'}
          onClick={onOpen}
        >
          {t(`mine.${label}`)}
        </Button>
      </div>
    </>
  );
}
