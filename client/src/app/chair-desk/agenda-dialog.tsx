// The whole agenda over the desk: what is done, what is on, what comes and what it still lacks. One tap goes to an item.
import {
  flattenAgenda,
  agendaTree,
  usedOnItemMs,
  type AgendaNode,
} from '@hop/shared/agenda/agenda-tree.js';
import { Check, Circle, CircleDot, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSittings } from '../../features/agenda';
import { useEntities, useEntity, useScope, useServerNow } from '../../live';
import { Badge, Button, Dialog, Row, RowList } from '../../ui';

const EVERY_MS = 15_000;
const MINUTE_MS = 60_000;
const icons: Record<AgendaNode['item']['state'], LucideIcon> = {
  waiting: Circle,
  current: CircleDot,
  done: Check,
};

type AgendaDialogProps = {
  busy: boolean;
  onGoTo: (itemId: string) => Promise<unknown>;
  onClose: () => void;
};

export function AgendaDialog({ busy, onGoTo, onClose }: AgendaDialogProps) {
  const { t } = useTranslation('chair-desk');
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  const items = useEntities('agendaItem');
  const { starts } = useSittings();
  const inSession = meeting?.state === 'inSession';
  return (
    <Dialog
      open
      wide
      title={t('agenda.title')}
      onClose={onClose}
      acts={<Button onClick={onClose}>{t('agenda.close')}</Button>}
    >
      <RowList label={t('agenda.title')}>
        {flattenAgenda(agendaTree(items, meeting?.startsAt ?? 0, starts)).map((node) => (
          <ItemRow
            key={node.item.id}
            node={node}
            disabled={!inSession || busy}
            onGoTo={() => void onGoTo(node.item.id).then(onClose)}
          />
        ))}
      </RowList>
    </Dialog>
  );
}

type ItemRowProps = { node: AgendaNode; disabled: boolean; onGoTo: () => void };

function ItemRow({ node: { item, number }, disabled, onGoTo }: ItemRowProps) {
  const { t } = useTranslation('chair-desk');
  const isCurrent = item.state === 'current';
  return (
    <Row
      chosen={isCurrent}
      leading={number}
      title={item.title}
      detail={useWhatIsThere(item)}
      act={
        isCurrent ? (
          <Badge icon={icons.current} tone="live">
            {t('agenda.state.current')}
          </Badge>
        ) : (
          <Button
            icon={icons[item.state]}
            disabled={disabled}
            aria-label={t('agenda.goToNamed', { number, title: item.title })}
            onClick={onGoTo}
          >
            {t('agenda.goTo')}
          </Button>
        )
      }
    />
  );
}

const withoutPapers: readonly AgendaNode['item']['kind'][] = [
  ...['ceremony' as const, 'recess' as const, 'discussion' as const, 'conclusion' as const],
];

/** Time, motions, speakers, and what is missing, in one line. */
function useWhatIsThere(item: AgendaNode['item']): string {
  const { t } = useTranslation('chair-desk');
  const used = Math.floor(usedOnItemMs(item, useServerNow(EVERY_MS)) / MINUTE_MS);
  const count = item.plannedMinutes;
  const here = ({ agendaItemId }: { agendaItemId: string | null }): boolean =>
    agendaItemId === item.id;
  const drafts = useEntities('ballot').filter((one) => one.state === 'draft' && here(one)).length;
  const speakers = useEntities('speechRequest').filter(
    (one) => one.state === 'waiting' && here(one),
  ).length;
  const hasPaper = useEntities('document').some(here);
  return [
    item.state === 'done' && t('agenda.state.done'),
    item.state === 'waiting' ? t('agenda.planned', { count }) : t('agenda.used', { used, count }),
    drafts > 0 && t('agenda.draft', { count: drafts }),
    speakers > 0 && t('agenda.speakers', { count: speakers }),
    !hasPaper &&
      item.state !== 'done' &&
      !withoutPapers.includes(item.kind) &&
      t('agenda.noDocument'),
  ]
    .filter(Boolean)
    .join(' · ');
}
