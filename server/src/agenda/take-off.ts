// Takes an item off the agenda and keeps it where it can be brought back from; and brings it back.
import { agendaRefusals } from '@hop/shared/agenda/refusals.js';
import { byPosition } from '@hop/shared/core/ordering.js';
import { BallotRow } from '../ballots/ballot.entity.js';
import { DocumentRow } from '../documents/document.entity.js';
import type { Work } from '../kernel/work.js';
import { SittingRow } from '../meetings/meeting.entity.js';
import { MinuteNoteRow } from '../minutes/minutes.entity.js';
import { dropLists } from '../speaking/acts.js';
import { QuestionGroupRow } from '../speaking/speaker-list.entity.js';
import { SpeechRequestRow, SpeechRow } from '../speaking/speech.entity.js';
import { RemovedAgendaItemRow } from './agenda-act.entity.js';
import { AgendaItemRow } from './agenda-item.entity.js';
import { insertItem } from './agenda-steps.js';

/** Refused once it has begun, or while something hangs on it. */
export async function takeOff(work: Work, item: AgendaItemRow): Promise<void> {
  if (item.state !== 'waiting' || (await isInUse(work, item.id))) throw agendaRefusals.inUse();
  await dropLists(work, item.id);
  work.remove(AgendaItemRow, item);
  const { version: _, meetingId: __, state: ___, startedAt: ____, usedMs: _____, ...kept } = item;
  work.insert(RemovedAgendaItemRow, { ...kept, removedAt: work.now });
}

/** Back to where it stood; at the end of what it was part of when its neighbours are gone, at the top when that is gone. */
export async function putBack(work: Work, id: string): Promise<AgendaItemRow> {
  const removed = await work.need(RemovedAgendaItemRow, id);
  const { position, parentId, sittingId, ...content } = removed;
  const items = await work.all(AgendaItemRow);
  const parent = items.some((item) => item.id === parentId) ? parentId : null;
  const next = items
    .filter((item) => item.parentId === parent && item.sittingId === sittingId)
    .sort(byPosition)
    .find((item) => item.position > position);
  const sittings = await work.all(SittingRow);
  const sitting = sittings.some((one) => one.id === sittingId) ? sittingId : null;
  work.remove(RemovedAgendaItemRow, removed);
  const { title, kind, plannedMinutes, presenter, presenterUnit, access } = content;
  return insertItem(
    work,
    { title, kind, plannedMinutes, presenter, presenterUnit, access },
    { parentId: parent, beforeId: next?.id ?? null, sittingId: sitting },
    id,
  );
}

/** Parts, papers, ballots, requests, speeches or notes belong to it: they would lose their place without a word. */
async function isInUse(work: Work, id: string): Promise<boolean> {
  if ((await work.all(AgendaItemRow)).some((item) => item.parentId === id)) return true;
  const rowsOfItems = [DocumentRow, BallotRow, SpeechRequestRow, SpeechRow, QuestionGroupRow];
  for (const entity of [...rowsOfItems, MinuteNoteRow]) {
    const rows: { agendaItemId: string | null }[] =
      await work.all<InstanceType<typeof entity>>(entity);
    if (rows.some((row) => row.agendaItemId === id)) return true;
  }
  return false;
}
