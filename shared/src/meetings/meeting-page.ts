// A page of a list of meetings: which list, what is looked for, and where the page before ended. GET /api/meetings/page.
import { z } from 'zod';
import { foldMarks } from '../core/fold.js';
import type { MeetingRole } from '../policy/actor.js';
import { standsInCalendar } from './calendar.js';
import { isOver } from './meeting-machine.js';
import type { MeetingState } from './meeting.js';

/**
 * Coming: not over. Run: those that one chairs or keeps as secretary. Unit: issued ones in which somebody of one's unit has a place.
 * Prepares: issued ones to which one's unit brings an item.
 */
export const meetingListKinds = ['coming', 'run', 'unit', 'prepares', 'over'] as const;
export type MeetingListKind = (typeof meetingListKinds)[number];

export const meetingPageQuerySchema = z.object({
  list: z.enum(meetingListKinds),
  search: z.string().max(800).default(''),
  /** Time and id of the last meeting of the page before. */
  after: z
    .string()
    .regex(/^\d{1,15}~.{1,100}$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});
export type MeetingPageQuery = z.output<typeof meetingPageQuerySchema>;

interface Timed {
  id: string;
  startsAt: number;
}
interface Listable extends Timed {
  title: string;
  place: string;
  state: MeetingState;
  /** null where one has no place oneself. */
  role: MeetingRole | null;
}

export const runsMeeting = (role: MeetingRole | null): boolean =>
  role === 'chair' || role === 'presidium' || role === 'secretary';

const belongs: Readonly<Record<MeetingListKind, (meeting: Listable) => boolean>> = {
  coming: ({ state }) => !isOver(state),
  run: ({ role }) => runsMeeting(role),
  unit: ({ role, state }) => standsInCalendar(role, state),
  prepares: ({ role, state }) => standsInCalendar(role, state),
  over: ({ state }) => isOver(state),
};

export const cursorOf = ({ startsAt, id }: Timed): string => `${startsAt}~${id}`;

/** What is coming soonest first, every other list newest first; meetings of one moment by their ids. */
const order =
  (list: MeetingListKind) =>
  (a: Timed, b: Timed): number =>
    (list === 'coming' ? a.startsAt - b.startsAt : b.startsAt - a.startsAt) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Every word looked for is in title or place, whatever marks either carries. */
function isLookedFor({ title, place }: Listable, search: string): boolean {
  const text = foldMarks(`${title} ${place}`);
  return foldMarks(search)
    .split(' ')
    .every((word) => text.includes(word));
}

/** `next` is the cursor of the page that follows; null: this is the last one. */
export function pageOf<M extends Listable>(
  meetings: readonly M[],
  { list, search, after, limit }: MeetingPageQuery,
): { page: M[]; next: string | null } {
  const compare = order(list);
  const cut = after?.indexOf('~') ?? -1;
  const from =
    after === undefined
      ? null
      : { startsAt: Number(after.slice(0, cut)), id: after.slice(cut + 1) };
  const rest = meetings
    .filter((meeting) => belongs[list](meeting) && isLookedFor(meeting, search))
    .toSorted(compare)
    .filter((meeting) => from === null || compare(meeting, from) > 0);
  const page = rest.slice(0, limit);
  const last = page.at(-1);
  return { page, next: last && rest.length > limit ? cursorOf(last) : null };
}
