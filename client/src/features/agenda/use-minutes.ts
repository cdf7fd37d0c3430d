// Planned and used minutes of the current item: "18/30 phút". Whole minutes, renewed a few times a minute.
import { usedOnItemMs } from '@hop/shared/agenda/agenda-tree.js';
import type { AgendaItem } from '@hop/shared/agenda/agenda-item.js';
import { useServerNow } from '../../live';

const MINUTE_MS = 60_000;
const RENEW_MS = 10_000;

export function useMinutes(item: AgendaItem): { used: number; planned: number } {
  const now = useServerNow(RENEW_MS);
  return { used: Math.floor(usedOnItemMs(item, now) / MINUTE_MS), planned: item.plannedMinutes };
}
