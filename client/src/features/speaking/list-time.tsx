// How much is left of the time that the plan gives to a whole list of the current item, of speeches or of questions. Nothing where it gives none.
import { leftOfListMs } from '@hop/shared/speaking/list-plan.js';
import { listOf, type ListSubject } from '@hop/shared/speaking/speaker-list.js';
import { Clock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../lib/format';
import { useEntities, useServerNow } from '../../live';
import { Badge } from '../../ui';

type ListTimeProps = { agendaItemId: string | null; about: ListSubject };

export function ListTime({ agendaItemId, about }: ListTimeProps) {
  const { t } = useTranslation('speaking');
  const plan = listOf(useEntities('listPlan'), agendaItemId, about);
  const speeches = useEntities('speech');
  const now = useServerNow(1_000);
  const leftMs = plan ? leftOfListMs(plan, speeches, now) : null;
  if (leftMs === null) return null;
  const time = formatDuration(Math.floor(Math.abs(leftMs) / 1000));
  return (
    <Badge icon={Clock} tone={leftMs < 0 ? 'warn' : 'neutral'}>
      {t(leftMs < 0 ? 'plan.over' : 'plan.left', { time })}
    </Badge>
  );
}
