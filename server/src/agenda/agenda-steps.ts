// Steps that several agenda commands share. Not for other capabilities.
import { withParts } from '@hop/shared/agenda/agenda-access.js';
import { placeInSitting, type Wanted } from '@hop/shared/agenda/sittings.js';
import { newId } from '@hop/shared/core/ids.js';
import { lastPosition, placeBefore } from '@hop/shared/core/ordering.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { isOver } from '@hop/shared/meetings/meeting-machine.js';
import { meetingRefusals } from '@hop/shared/meetings/refusals.js';
import type { Work } from '../kernel/work.js';
import { MeetingRow, SittingRow } from '../meetings/meeting.entity.js';
import { AgendaItemRow } from './agenda-item.entity.js';

export type ItemContent = Pick<
  AgendaItemRow,
  'title' | 'kind' | 'plannedMinutes' | 'presenter' | 'presenterUnit' | 'access'
>;

/** The agenda may be mended while the meeting runs, not after it. */
export async function requireOpenAgenda(work: Work): Promise<void> {
  const meeting = await work.need(MeetingRow, work.meetingId);
  if (isOver(meeting.state)) throw meetingRefusals.over();
}

/** Stages the rows among `items` whose place changes. */
export function placeItems(
  work: Work,
  items: readonly AgendaItemRow[],
  places: ReadonlyMap<string, Partial<Pick<AgendaItemRow, 'position' | 'parentId' | 'sittingId'>>>,
): void {
  for (const item of items) {
    const place = places.get(item.id);
    if (place) work.update(AgendaItemRow, item, place);
  }
}

/** Where `id` goes, with its sitting; a sitting or parent of another meeting is refused like one that is not there. */
export async function sittingPlace(work: Work, id: string, wanted: Wanted) {
  if (wanted.parentId !== null) await work.need(AgendaItemRow, wanted.parentId);
  if (typeof wanted.sittingId === 'string') await work.need(SittingRow, wanted.sittingId);
  const items = await work.all(AgendaItemRow);
  return { items, ...placeInSitting(items, await work.all(SittingRow), id, wanted) };
}

/** Stages a new item, or under its old `id` one that comes back. */
export async function insertItem(
  work: Work,
  content: ItemContent,
  wanted: Wanted,
  id = newId(),
): Promise<AgendaItemRow> {
  const { items, beforeId, sittingId } = await sittingPlace(work, id, wanted);
  const { parentId } = wanted;
  const siblings = items.filter((item) => item.parentId === parentId);
  const positions = placeBefore(siblings, id, beforeId);
  if (positions === null) throw refusals.notFound();
  placeItems(
    work,
    siblings,
    new Map([...positions].map(([each, position]) => [each, { position }])),
  );
  return work.insert(AgendaItemRow, {
    ...content,
    id,
    parentId,
    sittingId,
    position: positions.get(id) ?? lastPosition(siblings),
    state: 'waiting',
    startedAt: null,
    usedMs: 0,
  });
}

/** Who may see an item decides of its parts as well, so they are told anew. */
export async function showPartsAnew(work: Work, id: string): Promise<void> {
  work.staging.touch(AgendaItemRow, withParts(await work.all(AgendaItemRow), id));
}
