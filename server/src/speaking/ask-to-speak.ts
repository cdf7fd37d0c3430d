// speechRequest.ask: a place in the queue, for oneself or on behalf of somebody. Needs no attendance; works before the meeting opens.
import { newId } from '@hop/shared/core/ids.js';
import { refusals } from '@hop/shared/core/refusal.js';
import type { MeetingState } from '@hop/shared/meetings/meeting.js';
import { speakingRefusals } from '@hop/shared/speaking/refusals.js';
import { askToSpeak } from '@hop/shared/speaking/speaking-commands.js';
import { AgendaItemRow } from '../agenda/agenda-item.entity.js';
import { handle } from '../kernel/handler.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { aboutPerson } from './about.js';
import { SpeechRequestRow } from './speech.entity.js';

/** From the invitation on, until the meeting is closed. */
const listIsOpen: readonly MeetingState[] = ['issued', 'inSession', 'adjourned'];

export const askToSpeakHandler = handle(
  askToSpeak,
  async (work, { kind, subject, ...args }) => {
    const participantId = args.participantId ?? work.actor.participantId;
    if (participantId === null) throw refusals.forbidden();
    const meeting = await work.need(MeetingRow, work.meetingId);
    if (!listIsOpen.includes(meeting.state)) throw speakingRefusals.notInSession();
    const agendaItemId =
      args.agendaItemId === undefined ? meeting.currentItemId : args.agendaItemId;
    if (agendaItemId !== null) await work.need(AgendaItemRow, agendaItemId);
    const requests = await work.all(SpeechRequestRow);
    const same = requests.some(
      (request) =>
        request.state === 'waiting' &&
        request.participantId === participantId &&
        request.kind === kind &&
        request.agendaItemId === agendaItemId,
    );
    if (same) throw speakingRefusals.alreadyAsked();
    const { id } = work.insert(SpeechRequestRow, {
      id: newId(),
      participantId,
      agendaItemId,
      kind,
      subject,
      state: 'waiting',
      askedAt: work.now,
      chairPosition: null,
    });
    return { requestId: id };
  },
  {
    subject: (work, args) => {
      const participantId = args.participantId ?? work.actor.participantId;
      return participantId === null ? {} : aboutPerson(work, participantId);
    },
  },
);
