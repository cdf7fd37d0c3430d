// Remembers what somebody did last to the agenda, with what it takes to undo it. Taking it back: undo-agenda.ts.
import { newId } from '@hop/shared/core/ids.js';
import type { Work } from '../kernel/work.js';
import { AgendaActRow, type Done } from './agenda-act.entity.js';

/** The act of whoever sends the command; undefined when they have none, or are no participant. */
export async function lastAct(work: Work): Promise<AgendaActRow | undefined> {
  const { participantId } = work.actor;
  const acts = await work.all(AgendaActRow);
  return acts.find((act) => act.participantId === participantId);
}

/** In place of the one before: only the last act can be undone. */
export async function remember(work: Work, title: string, done: Done): Promise<void> {
  const { participantId } = work.actor;
  if (participantId === null) return;
  const earlier = await lastAct(work);
  if (earlier) work.update(AgendaActRow, earlier, { title, done });
  else work.insert(AgendaActRow, { id: newId(), participantId, title, done });
}
