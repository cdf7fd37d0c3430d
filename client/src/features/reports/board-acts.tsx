// Above the board: ask for a report, remind all who are overdue, take the board away as a list.
import { standingOf } from '@hop/shared/reports/standing.js';
import { mayRemind, remindedWords } from '@hop/shared/messages/reminding.js';
import { BellRing, Download, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { withSlot } from '../../lib/slot';
import { useCan, useEntities, useScope, useServerNow } from '../../live';
import { Button, ButtonLink } from '../../ui';
import { useRemind } from './use-remind';

const TICK_MS = 30_000;

interface BoardActsProps {
  onAsk: () => void;
  onLinks: (reportRequestIds: readonly string[]) => Promise<void>;
}

export function BoardActs({ onAsk, onLinks }: BoardActsProps) {
  const { t } = useTranslation('reports');
  const { meetingId } = useScope();
  const now = useServerNow(TICK_MS);
  const mayAsk = useCan('report.request');
  const reports = useEntities('reportRequest');
  const missing = reports.filter((report) => standingOf(report, now) === 'missing');
  const due = missing.filter(({ remindedAt }) => mayRemind(remindedAt, now));
  const reminding = useRemind();
  if (!mayAsk) return null;
  const remind = async (): Promise<void> => {
    const reportRequestIds = due.map(({ id }) => id);
    if ((await reminding.act({ reportRequestIds })) !== null) await onLinks(reportRequestIds);
  };
  const path = `/api/meetings/${encodeURIComponent(meetingId ?? '')}/reports/board`;
  return (
    <>
      {reports.length > 0 && (
        <ButtonLink variant="quiet" icon={Download} reloadDocument download to={withSlot(path)}>
          {t('board.export')}
        </ButtonLink>
      )}
      {missing.length > 0 && (
        <Button
          icon={BellRing}
          disabled={due.length === 0}
          busy={reminding.busy}
          onClick={() => void remind()}
        >
          {due.length > 0
            ? t('board.remindAll', { count: due.length })
            : t('board.remindedAll', remindedWords(missing.flatMap((one) => one.remindedAt ?? [])))}
        </Button>
      )}
      <Button variant="primary" icon={Plus} onClick={onAsk}>
        {t('board.ask')}
      </Button>
    </>
  );
}
