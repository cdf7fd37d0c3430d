// speechRequest.handIn: what somebody wanted to say, as a text. Whoever waits leaves the queue; whoever could not ask any more needs no request.
import { newId } from '@hop/shared/core/ids.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { speakingRefusals } from '@hop/shared/speaking/refusals.js';
import { handInSpeech } from '@hop/shared/speaking/speaking-commands.js';
import { mayHandIn } from '@hop/shared/speaking/written-speech.js';
import { AgendaItemRow } from '../agenda/agenda-item.entity.js';
import { handle } from '../kernel/handler.js';
import type { Work } from '../kernel/work.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { aboutAsker, aboutRequest } from './about.js';
import { newRequest } from './request-steps.js';
import { WrittenSpeechRow } from './speaker-list.entity.js';
import { SpeechRequestRow } from './speech.entity.js';

export const handInSpeechHandler = handle(
  handInSpeech,
  async (work, { text, requestId, ...args }) => {
    const meeting = await work.need(MeetingRow, work.meetingId);
    if (!mayHandIn(meeting.state)) throw speakingRefusals.cannotHandIn();
    const request = requestId
      ? await waitingOrHandedIn(work, requestId)
      : await withoutAsking(work, {
          participantId: args.participantId ?? work.actor.participantId,
          agendaItemId: args.agendaItemId ?? null,
        });
    const before = (await work.all(WrittenSpeechRow)).find(({ id }) => id === request.id);
    const written = { text, handedInAt: work.now };
    if (before) work.update(WrittenSpeechRow, before, written);
    else {
      const { id, participantId } = request;
      work.insert(WrittenSpeechRow, { id, participantId, ...written });
    }
    return { requestId: request.id };
  },
  {
    subject: (work, { requestId, participantId }) =>
      requestId === undefined
        ? aboutAsker(work, { participantId })
        : aboutRequest(work, { requestId }),
  },
);

async function waitingOrHandedIn(work: Work, requestId: string): Promise<SpeechRequestRow> {
  const request = await work.need(SpeechRequestRow, requestId);
  if (request.state === 'handedIn') return request;
  if (request.state !== 'waiting') throw speakingRefusals.notWaiting();
  return work.update(SpeechRequestRow, request, { state: 'handedIn' });
}

async function withoutAsking(
  work: Work,
  asked: { participantId: string | null; agendaItemId: string | null },
): Promise<SpeechRequestRow> {
  const { participantId, agendaItemId } = asked;
  if (participantId === null) throw refusals.forbidden();
  if (agendaItemId !== null) await work.need(AgendaItemRow, agendaItemId);
  // One text a person and item: the next one replaces it.
  const before = (await work.all(SpeechRequestRow)).find(
    (request) =>
      request.state === 'handedIn' &&
      request.participantId === participantId &&
      request.agendaItemId === agendaItemId,
  );
  if (before) return before;
  return work.insert(SpeechRequestRow, {
    ...newRequest(work, {
      ...{ participantId, agendaItemId, kind: 'speech', addresseeId: null, addressee: '' },
      ...{ groupId: null, followsId: null },
    }),
    id: newId(),
    state: 'handedIn',
  });
}
