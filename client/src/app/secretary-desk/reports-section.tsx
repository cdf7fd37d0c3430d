// Báo cáo: what units and sites are asked for, what came in and what is missing.
import { countReports } from '@hop/shared/reports/standing.js';
import { FileInput } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  BoardActs,
  LinksDialog,
  ReportPanel,
  ReportsBoard,
  RequestDialog,
  useLinks,
} from '../../features/reports';
import { useEntities, useEntity, useServerNow } from '../../live';
import { Empty } from '../../ui';
import { DeskSection } from './desk-section';

const TICK_MS = 30_000;

export function ReportsSection() {
  const { t } = useTranslation('reports');
  const now = useServerNow(TICK_MS);
  const counts = countReports(useEntities('reportRequest'), now);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const chosen = useEntity('reportRequest', chosenId);
  const { links, told, make, makeFirst, putAway } = useLinks();
  return (
    <DeskSection
      section="reports"
      detail={counts.asked > 0 ? t('board.detail', { ...counts }) : undefined}
      acts={<BoardActs onAsk={() => setAsking(true)} onLinks={make} />}
      side={
        chosen
          ? {
              focusKey: chosen.id,
              title: chosen.name,
              onClose: () => setChosenId(null),
              body: <ReportPanel key={chosen.id} report={chosen} onLinks={make} />,
            }
          : {
              focusKey: 'none',
              title: null,
              waits: true,
              body: (
                <Empty icon={FileInput} title={t('board.choose')}>
                  {t('board.chooseWords')}
                </Empty>
              ),
            }
      }
    >
      <ReportsBoard chosenId={chosenId} onChoose={setChosenId} />
      {asking && (
        <RequestDialog
          onDone={(asked) => {
            setAsking(false);
            if (asked !== null) void makeFirst(asked);
          }}
        />
      )}
      {links !== null && <LinksDialog links={links} told={told} onClose={putAway} />}
    </DeskSection>
  );
}
