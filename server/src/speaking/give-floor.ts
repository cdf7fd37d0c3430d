// speech.give: the floor to a waiting request, or to a person who did not ask. Ends the speech that is on.
import type { ArgsOf } from '@hop/shared/core/contract.js';
import { newId } from '@hop/shared/core/ids.js';
import { plannedLimit } from '@hop/shared/speaking/list-plan.js';
import { speakingRefusals } from '@hop/shared/speaking/refusals.js';
import { giveFloor } from '@hop/shared/speaking/speaking-commands.js';
import { limitFor, turnOf } from '@hop/shared/speaking/speaking-time.js';
import type { Speech } from '@hop/shared/speaking/speech.js';
import { handle } from '../kernel/handler.js';
import type { Work } from '../kernel/work.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { ended, speechThatIsOn } from './acts.js';
import { queueNow } from './queue.js';
import { ListPlanRow, QuestionGroupRow } from './speaker-list.entity.js';
import { SpeechRequestRow, SpeechRow } from './speech.entity.js';

type Turn = Pick<
  Speech,
  'participantId' | 'kind' | 'agendaItemId' | 'requestId' | 'answersId' | 'answersGroupId'
>;

const answersNothing = { answersId: null, answersGroupId: null };

export const giveFloorHandler = handle(giveFloor, async (work, args) => {
  const { state, currentItemId, rules } = await work.need(MeetingRow, work.meetingId);
  if (state !== 'inSession') throw speakingRefusals.notInSession();
  const given = await turnFor(work, args, currentItemId);
  const on = await speechThatIsOn(work);
  // Two desks pressed for the same person: one speech, not a second one that ends the first.
  const pressedTwice =
    on?.participantId === given.participantId &&
    on.kind === given.kind &&
    on.answersId === given.answersId &&
    on.answersGroupId === given.answersGroupId &&
    given.requestId === null;
  if (pressedTwice) return { speechId: on.id };
  if (given.requestId !== null) {
    const request = await work.need(SpeechRequestRow, given.requestId);
    work.update(SpeechRequestRow, request, { state: 'called' });
  }
  if (on) ended(work, on, work.actor.name);
  const speeches = await work.all(SpeechRow);
  const turn = turnOf(given.participantId, given.agendaItemId, speeches, given.kind);
  const plans = await work.all(ListPlanRow);
  const { id } = work.insert(SpeechRow, {
    id: newId(),
    ...given,
    turn,
    limitSeconds: plannedLimit(plans, given) ?? limitFor(given.kind, turn, rules),
    startedAt: work.now,
    usedMs: 0,
    runningSince: work.now,
    endedAt: null,
    givenBy: work.actor.name,
    endedBy: null,
  });
  return { speechId: id };
});

/** Whose turn it is. A person named directly who waits for just this is taken from the queue, not left standing in it. */
async function turnFor(
  work: Work,
  args: ArgsOf<typeof giveFloor>,
  currentItemId: string | null,
): Promise<Turn> {
  if ('requestId' in args) {
    const request = await work.need(SpeechRequestRow, args.requestId);
    if (request.state !== 'waiting') throw speakingRefusals.notWaiting();
    const { participantId, kind, agendaItemId } = request;
    return { participantId, kind, agendaItemId, requestId: request.id, ...answersNothing };
  }
  const { participantId, kind } = args;
  await work.need(ParticipantRow, participantId);
  if (args.answersId !== null || args.answersGroupId !== null) return answerFor(work, args);
  const waiting = (await queueNow(work)).find(
    (request) =>
      request.participantId === participantId &&
      request.kind === kind &&
      request.agendaItemId === currentItemId,
  );
  return {
    ...{ participantId, kind, agendaItemId: currentItemId, requestId: waiting?.id ?? null },
    ...answersNothing,
  };
}

/** An answer belongs to the item of what it answers. */
async function answerFor(
  work: Work,
  args: { participantId: string; answersId: string | null; answersGroupId: string | null },
): Promise<Turn> {
  const { participantId, answersId, answersGroupId } = args;
  const group = answersGroupId === null ? null : await work.need(QuestionGroupRow, answersGroupId);
  const question = answersId === null ? null : await work.need(SpeechRequestRow, answersId);
  if (question !== null && question.kind !== 'question') throw speakingRefusals.notAQuestion();
  const agendaItemId = (question ?? group)?.agendaItemId ?? null;
  return {
    ...{ participantId, kind: 'answer', agendaItemId, requestId: null },
    ...{ answersId, answersGroupId },
  };
}
