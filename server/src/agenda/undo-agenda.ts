// agenda.undo: one's own last act on the agenda is taken back, all of it or nothing, while nobody has changed the same items since.
import { undoAgenda } from '@hop/shared/agenda/agenda-commands.js';
import { agendaRefusals } from '@hop/shared/agenda/refusals.js';
import { handle } from '../kernel/handler.js';
import type { Work } from '../kernel/work.js';
import { AgendaActRow, RemovedAgendaItemRow, type Done } from './agenda-act.entity.js';
import { AgendaItemRow } from './agenda-item.entity.js';
import { requireOpenAgenda, showPartsAnew } from './agenda-steps.js';
import { lastAct } from './last-act.js';
import { moveItem } from './move-item.js';
import { putBack, takeOff } from './take-off.js';

export const undoAgendaHandler = handle(undoAgenda, async (work) => {
  await requireOpenAgenda(work);
  const act = await lastAct(work);
  if (!act) throw agendaRefusals.nothingToUndo();
  await takeBack(work, act.done);
  work.remove(AgendaActRow, act);
  return {};
});

async function takeBack(work: Work, done: Done): Promise<void> {
  switch (done.kind) {
    case 'added':
      // Parts stand after what they are part of, so from the end nothing has parts any more.
      for (const left of done.items.toReversed()) await takeOff(work, await asLeft(work, left));
      return;
    case 'edited':
      work.update(AgendaItemRow, await asLeft(work, done.item), withoutGaps(done.before));
      if (done.before.access !== undefined) await showPartsAnew(work, done.item.id);
      return;
    case 'moved':
      return moveBack(work, done);
    case 'movedMany':
      for (const left of done.items) await asLeft(work, left);
      for (const { id, ...place } of done.items.toReversed())
        await moveTo(work, id, { parentId: null, ...place });
      return;
    case 'removed':
      if (!(await work.all(RemovedAgendaItemRow)).some((row) => row.id === done.id))
        throw agendaRefusals.changedSince();
      await putBack(work, done.id);
  }
}

/** The item as the act left it. */
async function asLeft(
  work: Work,
  { id, version }: { id: string; version: number },
): Promise<AgendaItemRow> {
  const item = (await work.all(AgendaItemRow)).find((one) => one.id === id);
  if (item?.version !== version) throw agendaRefusals.changedSince();
  return item;
}

async function moveBack(work: Work, done: Extract<Done, { kind: 'moved' }>): Promise<void> {
  const { id } = await asLeft(work, done.item);
  await moveTo(work, id, done);
}

interface Place {
  parentId: string | null;
  sittingId: string | null;
  beforeId: string | null;
}

async function moveTo(work: Work, id: string, place: Place): Promise<void> {
  const { parentId, sittingId } = place;
  const items = await work.all(AgendaItemRow);
  const next = items.find((item) => item.id === place.beforeId);
  const isThere = parentId === null || items.some((item) => item.id === parentId);
  if (!isThere || (place.beforeId !== null && next?.parentId !== parentId))
    throw agendaRefusals.changedSince();
  // The last of a sitting stood before the first of the next one, whose sitting it must not take.
  const beforeId = next !== undefined && next.sittingId === sittingId ? next.id : null;
  await moveItem(work, id, { parentId, beforeId, sittingId });
}

/** What was not changed is not there; an undefined must not be written over what is. */
const withoutGaps = <T extends object>(values: T): { [K in keyof T]: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: NonNullable<T[K]>;
  };
