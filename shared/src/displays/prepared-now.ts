// Which of the prepared scenes stands now, for one display. A pin goes before it, and so does whatever the chair does since: scene.ts.
import type { AgendaItem } from '../agenda/agenda-item.js';
import type { Meeting, MeetingState } from '../meetings/meeting.js';
import { itemsAtHand } from '../speaking/current-queue.js';
import type { PreparedScene, SceneMoment, SeenPicture } from './prepared-scene.js';

type Prepared = Pick<PreparedScene, 'moment' | 'agendaItemId' | 'displayId' | 'picture'>;

interface NowFacts {
  readonly meeting: Pick<Meeting, 'state' | 'currentItemId'>;
  readonly items: readonly Pick<AgendaItem, 'id' | 'parentId'>[];
}

/** Null: nothing is prepared for it. A meeting that does not take place has no moments. */
export function momentOf(state: MeetingState): SceneMoment | null {
  switch (state) {
    case 'draft':
    case 'pendingApproval':
    case 'returned':
    case 'approved':
    case 'issued':
      return 'beforeOpening';
    case 'inSession':
      return 'item';
    case 'adjourned':
      return 'recess';
    case 'closed':
    case 'archived':
      return 'end';
    case 'cancelled':
    case 'postponed':
      return null;
  }
}

export const preparedAt = <P extends Prepared>(
  prepared: readonly P[],
  moment: SceneMoment,
  agendaItemId: string | null,
  displayId: string | null,
): P | undefined =>
  prepared.find(
    (one) =>
      one.moment === moment && one.agendaItemId === agendaItemId && one.displayId === displayId,
  );

/** A part of an item shows what its item shows, unless it has something of its own; a display's own goes before what is for all. */
export function preparedNow(
  prepared: readonly Prepared[],
  { meeting, items }: NowFacts,
  displayId: string | null,
): SeenPicture | null {
  const moment = momentOf(meeting.state);
  if (moment === null) return null;
  const places = moment === 'item' ? [...itemsAtHand(items, meeting.currentItemId)] : [null];
  for (const place of places) {
    const found =
      preparedAt(prepared, moment, place, displayId) ?? preparedAt(prepared, moment, place, null);
    if (found) return found.picture;
  }
  return null;
}
