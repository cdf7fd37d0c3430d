// Moving along the agenda inside another command. Also the one place that writes which item the meeting is at.
import { nextItem, usedOnItemMs } from '@hop/shared/agenda/agenda-tree.js';
import type { Work } from '../kernel/work.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { openPlannedLists } from '../speaking/acts.js';
import { AgendaItemRow } from './agenda-item.entity.js';

/** The item's clock stops and its time is added up. */
const stopped = (
  item: AgendaItemRow,
  now: number,
): Pick<AgendaItemRow, 'usedMs' | 'startedAt'> => ({
  usedMs: usedOnItemMs(item, now),
  startedAt: null,
});

const currentItems = async (work: Work): Promise<AgendaItemRow[]> =>
  (await work.all(AgendaItemRow)).filter((item) => item.state === 'current');

async function pointAt(work: Work, currentItemId: string | null): Promise<void> {
  const meeting = await work.need(MeetingRow, work.meetingId);
  if (meeting.currentItemId !== currentItemId) work.update(MeetingRow, meeting, { currentItemId });
}

/** Ends the current item; with `next` that one becomes current, else none is. */
export async function moveOn(work: Work, next: AgendaItemRow | null): Promise<void> {
  for (const item of await currentItems(work))
    work.update(AgendaItemRow, item, { state: 'done', ...stopped(item, work.now) });
  if (next) work.update(AgendaItemRow, next, { state: 'current', startedAt: work.now });
  await pointAt(work, next?.id ?? null);
  if (next) await openPlannedLists(work, next.id);
}

/** Makes the first waiting item current; false when there is none. */
export async function startAgenda(work: Work): Promise<boolean> {
  const first = nextItem(await work.all(AgendaItemRow), null);
  if (!first) return false;
  await moveOn(work, await work.need(AgendaItemRow, first.id));
  return true;
}

/** In a recess the current item stays where it is and its clock stands still. */
export async function restAgenda(work: Work): Promise<void> {
  for (const item of await currentItems(work))
    work.update(AgendaItemRow, item, stopped(item, work.now));
}

export async function continueAgenda(work: Work): Promise<void> {
  for (const item of await currentItems(work))
    work.update(AgendaItemRow, item, { startedAt: work.now });
}

/** A sitting that will not take place: its items belong to none. */
export async function leaveSitting(work: Work, sittingId: string): Promise<void> {
  for (const item of await work.all(AgendaItemRow))
    if (item.sittingId === sittingId) work.update(AgendaItemRow, item, { sittingId: null });
}
