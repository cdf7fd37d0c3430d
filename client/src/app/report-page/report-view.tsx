// The request once it is open: who asks whom for what and until when, how it stands, the files, and the form.
import { mayHandIn } from '@hop/shared/reports/owing.js';
import { dueTime, latenessWords } from '@hop/shared/reports/sentences.js';
import type { BehindLinkReply } from '@hop/shared/reports/upload.js';
import { CalendarClock, CalendarDays, ListTree } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HandInForm } from '../../features/reports/hand-in-form';
import { HandedInNote } from '../../features/reports/handed-in-note';
import { formatSize, formatWeekday } from '../../lib/format';
import { currentLanguage } from '../../lib/i18n';
import { Button, Row, RowList } from '../../ui';
import { FactLine } from '../fact-line';
import { LinkCard, LinkHead } from '../link-page/link-parts';
import { wayByLink } from './report-calls';
import styles from './report-view.module.css';

interface ReportViewProps {
  secret: string;
  opened: BehindLinkReply;
  /** Something came in: look again. */
  onChanged: () => void;
}

export function ReportView({ secret, opened, onChanged }: ReportViewProps) {
  const { t } = useTranslation('report-page');
  const { t: words } = useTranslation('reports');
  const { meeting, report, limitBytes } = opened;
  const hasCome = report.state === 'handedIn';
  const [replacing, setReplacing] = useState(false);
  const showsForm = mayHandIn(report.state) && (!hasCome || replacing);
  const done = (): void => {
    setReplacing(false);
    onChanged();
  };
  const way = wayByLink(secret);
  return (
    <>
      <LinkHead above={t('asks', { body: meeting.issuingBody })} name={report.name} />
      <LinkCard title={report.subject}>
        <FactLine
          stacked
          facts={[
            { icon: CalendarClock, words: useDueLine(opened) },
            {
              icon: CalendarDays,
              words: `${t('meeting', { title: meeting.title })}, ${formatWeekday(meeting.startsAt)}`,
            },
            ...(report.itemTitle === null
              ? []
              : [{ icon: ListTree, words: t('item', { title: report.itemTitle }) }]),
          ]}
        />
        {report.explanation !== '' && <p className={styles.words}>{report.explanation}</p>}
      </LinkCard>
      <div aria-live="polite">
        <HandedInNote report={report} />
      </div>
      {!showsForm && <HandedInFiles files={report.files} />}
      {showsForm ? (
        <HandInForm
          report={report}
          way={{
            ...way,
            handIn: (whole) =>
              way.handIn(whole).catch((error: unknown) => {
                // Somebody of the unit may have been quicker: what they handed in is shown beside the words.
                onChanged();
                throw error;
              }),
          }}
          asksName
          limitBytes={limitBytes}
          onDone={done}
          onLeave={hasCome ? () => setReplacing(false) : undefined}
        />
      ) : (
        mayHandIn(report.state) && (
          <Button size="lg" block onClick={() => setReplacing(true)}>
            {words('mine.replace')}
          </Button>
        )
      )}
    </>
  );
}

/** By the clock of the server: a telephone's may be wrong. */
function useDueLine({ report: { dueAt, state }, now }: BehindLinkReply): string {
  const { t } = useTranslation('reports');
  const locale = currentLanguage();
  const due = t('due', { at: dueTime(locale, dueAt, now) });
  if (state !== 'asked' && state !== 'returned') return due;
  const time = latenessWords(locale, Math.abs(dueAt - now));
  return `${due} (${t(now > dueAt ? 'overdue' : 'dueIn', { time })})`;
}

function HandedInFiles({ files }: { files: BehindLinkReply['report']['files'] }) {
  const { t } = useTranslation('reports');
  if (files.length === 0) return null;
  return (
    <RowList framed label={t('panel.files')}>
      {files.map(({ id, fileName, sizeBytes, pages }) => (
        <Row
          key={id}
          title={fileName}
          detail={t('panel.file', { size: formatSize(sizeBytes), pages })}
        />
      ))}
    </RowList>
  );
}
