// Steps that several agenda commands share. Not for other capabilities.
import { isOver } from '@hop/shared/meetings/meeting-machine.js';
import { meetingRefusals } from '@hop/shared/meetings/refusals.js';
import type { Work } from '../kernel/work.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { AgendaItemRow } from './agenda-item.entity.js';

/** The agenda may be mended while the meeting runs, not after it. */
export async function requireOpenAgenda(work: Work): Promise<void> {
  const meeting = await work.need(MeetingRow, work.meetingId);
  if (isOver(meeting.state)) throw meetingRefusals.over();
}

/** Stages the rows among `items` whose place changes. */
export function placeItems(
  work: Work,
  items: readonly AgendaItemRow[],
  places: ReadonlyMap<string, Partial<Pick<AgendaItemRow, 'position' | 'parentId'>>>,
): void {
  for (const item of items) {
    const place = places.get(item.id);
    if (place) work.update(AgendaItemRow, item, place);
  }
}
