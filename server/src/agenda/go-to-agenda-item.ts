// agenda.goTo: ends the current item and makes this one current; an item that is done may be taken up again.
import { goToAgendaItem } from '@hop/shared/agenda/agenda-commands.js';
import { agendaRefusals } from '@hop/shared/agenda/refusals.js';
import { requireNoOpenBallot } from '../ballots/acts.js';
import { handle } from '../kernel/handler.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { SpeechRow } from '../speaking/speech.entity.js';
import { moveOn } from './acts.js';
import { AgendaItemRow } from './agenda-item.entity.js';

export const goToAgendaItemHandler = handle(goToAgendaItem, async (work, { agendaItemId }) => {
  const item = await work.need(AgendaItemRow, agendaItemId);
  const meeting = await work.need(MeetingRow, work.meetingId);
  if (meeting.state !== 'inSession') throw agendaRefusals.notInSession();
  if (item.state === 'current') return {};
  // What is voted on or said belongs to one item, so it is finished before the meeting moves on.
  await requireNoOpenBallot(work, agendaRefusals.ballotOpen);
  const speeches = await work.all(SpeechRow);
  if (speeches.some((speech) => speech.endedAt === null)) throw agendaRefusals.somebodySpeaks();
  await moveOn(work, item);
  return {};
});
