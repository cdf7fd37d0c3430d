// How a report stands for the unit that owes it: received and when, sent back and why, or taken.
import type { ReportRequest } from '@hop/shared/reports/report.js';
import { latenessWords } from '@hop/shared/reports/sentences.js';
import { CircleCheck, FolderCheck, TimerOff, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format';
import { currentLanguage } from '../../lib/i18n';
import { Note } from '../../ui';

interface HandedInNoteProps {
  report: Pick<ReportRequest, 'state' | 'dueAt' | 'handedInAt' | 'handedInBy' | 'returnReason'>;
}

export function HandedInNote({ report }: HandedInNoteProps) {
  const { t } = useTranslation('reports');
  const { state, dueAt, handedInAt, handedInBy, returnReason } = report;
  if (state === 'returned')
    return (
      <Note icon={Undo2} tone="warn" title={t('handIn.returned')}>
        {returnReason}
      </Note>
    );
  if (handedInAt === null) return null;
  const at = formatDateTime(handedInAt);
  const isLate = handedInAt > dueAt;
  const title = isLate
    ? t('handIn.doneLate', { at, late: latenessWords(currentLanguage(), handedInAt - dueAt) })
    : t('handIn.done', { at });
  const by = t('handIn.by', { name: handedInBy ?? '' });
  if (state === 'taken')
    return (
      <Note icon={FolderCheck} tone="ok" title={title}>
        {by}. {t('handIn.taken')}
      </Note>
    );
  return (
    <Note icon={isLate ? TimerOff : CircleCheck} tone={isLate ? 'warn' : 'ok'} title={title}>
      {by}. {t('handIn.mayReplace')}
    </Note>
  );
}
