// agendaItem.remove: takes an item off the agenda, as long as it has not begun and nothing hangs on it.
import { removeAgendaItem } from '@hop/shared/agenda/agenda-commands.js';
import { agendaRefusals } from '@hop/shared/agenda/refusals.js';
import { BallotRow } from '../ballots/ballot.entity.js';
import { DocumentRow } from '../documents/document.entity.js';
import { handle } from '../kernel/handler.js';
import type { Work } from '../kernel/work.js';
import { MinuteNoteRow } from '../minutes/minutes.entity.js';
import { dropLists } from '../speaking/acts.js';
import { QuestionGroupRow } from '../speaking/speaker-list.entity.js';
import { SpeechRequestRow, SpeechRow } from '../speaking/speech.entity.js';
import { requireOpenAgenda } from './agenda-steps.js';
import { AgendaItemRow } from './agenda-item.entity.js';

export const removeAgendaItemHandler = handle(removeAgendaItem, async (work, { agendaItemId }) => {
  const item = await work.need(AgendaItemRow, agendaItemId);
  await requireOpenAgenda(work);
  if (item.state !== 'waiting' || (await isInUse(work, item.id))) throw agendaRefusals.inUse();
  await dropLists(work, item.id);
  work.remove(AgendaItemRow, item);
  return {};
});

/** Parts, papers, ballots, requests, speeches or notes belong to it: they would lose their place without a word. */
async function isInUse(work: Work, id: string): Promise<boolean> {
  if ((await work.all(AgendaItemRow)).some((item) => item.parentId === id)) return true;
  const rowsOfItems = [DocumentRow, BallotRow, SpeechRequestRow, SpeechRow, QuestionGroupRow];
  for (const entity of [...rowsOfItems, MinuteNoteRow]) {
    const rows: { agendaItemId: string | null; removedAt?: number | null }[] =
      await work.all<InstanceType<typeof entity>>(entity);
    // What lies in the trash holds nothing: restored, it stands among the common documents.
    if (rows.some((row) => row.agendaItemId === id && row.removedAt == null)) return true;
  }
  return false;
}
