// What a calendar tells of clashes that stay on purpose: why, who said so, and in which meeting its reader may say so.
import type { CalendarClash, CalendarMeeting } from '@hop/shared/meetings/calendar.js';
import type { Conflict } from '@hop/shared/meetings/conflicts.js';
import { isOver } from '@hop/shared/meetings/meeting-machine.js';
import { runsMeeting } from '@hop/shared/meetings/meeting-page.js';
import { selectRows } from '../kernel/rows-sql.js';
import { signOf } from './clash-sign.js';
import { KeptClashRow } from './kept-clash.entity.js';
import type { Gated } from './places-of.js';

export const keptAmong = (manager: Gated, meetingIds: readonly string[]): Promise<KeptClashRow[]> =>
  selectRows(manager, KeptClashRow, 'meetingId', meetingIds);

/** Only what was kept of this very clash counts: of one that was, nothing is told. */
export function keepingOf(
  conflict: Conflict,
  meetings: readonly CalendarMeeting[],
  kept: readonly KeptClashRow[],
): Pick<CalendarClash, 'sign' | 'keepers' | 'kept'> {
  const { ids } = conflict;
  const both = meetings.filter(({ id }) => ids.includes(id));
  const sign = signOf(conflict, both[0]?.place ?? '');
  // Each of the two may have said so of the other.
  const rows = kept.filter(
    (one) => one.sign === sign && ids.includes(one.meetingId) && ids.includes(one.otherMeetingId),
  );
  const mine = both
    .filter(({ role, state }) => runsMeeting(role) && !isOver(state))
    .map(({ id }) => id);
  const [row] = rows;
  return {
    sign,
    // What is kept is taken back where it was said.
    keepers: row
      ? mine.filter((id) => rows.some(({ meetingId }) => meetingId === id))
      : mine.slice(-1),
    kept: row ? { reason: row.reason, by: row.by, at: row.at } : null,
  };
}
