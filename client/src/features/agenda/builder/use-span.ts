// "08:00 – 11:15 · 9 nội dung · 3 giờ 15 phút" of some items in reading order. The time between two sittings counts for nothing.
import type { AgendaNode } from '@hop/shared/agenda/agenda-tree.js';
import { useTranslation } from 'react-i18next';
import { formatDate, formatDateTime, formatTime } from '../../../lib/format';

const MINUTE_MS = 60_000;

/** null while there is nothing. */
export function useSpan(nodes: readonly AgendaNode[]): string | null {
  const { t } = useTranslation('agenda');
  const top = nodes.filter(({ depth }) => depth === 0);
  const [first] = top;
  const last = top.at(-1);
  if (first === undefined || last === undefined) return null;
  const ms = top.reduce((sum, node) => sum + node.plannedEndAt - node.plannedStartAt, 0);
  const minutes = Math.round(ms / MINUTE_MS);
  const parts = { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
  const form =
    parts.hours === 0
      ? 'builder.onlyMinutes'
      : parts.minutes === 0
        ? 'builder.wholeHours'
        : 'builder.hours';
  const [from, to] = [first.plannedStartAt, last.plannedEndAt];
  // Over two days the hours alone would read as one morning.
  const written = formatDate(from) === formatDate(to) ? formatTime : formatDateTime;
  return t('builder.span', {
    ...{ from: written(from), to: written(to) },
    count: nodes.length,
    duration: t(form, parts),
  });
}
