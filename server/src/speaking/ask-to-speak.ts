// speechRequest.ask: a place in the queue, for oneself or on behalf of somebody. Needs no attendance; works before the meeting opens,
// and for those who run it before it is issued: they enter who told them earlier.
import type { ArgsOf } from '@hop/shared/core/contract.js';
import { newId } from '@hop/shared/core/ids.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { isOver } from '@hop/shared/meetings/meeting-machine.js';
import { isStaff } from '@hop/shared/policy/actor.js';
import { speakingRefusals } from '@hop/shared/speaking/refusals.js';
import { registrationOf, takesRequests } from '@hop/shared/speaking/speaker-list.js';
import { askToSpeak } from '@hop/shared/speaking/speaking-commands.js';
import { AgendaItemRow } from '../agenda/agenda-item.entity.js';
import { handle } from '../kernel/handler.js';
import type { Work } from '../kernel/work.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { aboutAsker } from './about.js';
import { questionFrom } from './question.js';
import { newRequest } from './request-steps.js';
import { ListPlanRow, SpeakerListRow } from './speaker-list.entity.js';
import { SpeechRequestRow } from './speech.entity.js';

type Asked = Pick<SpeechRequestRow, 'kind' | 'agendaItemId' | 'followsId'>;

/** Of one person, over all items and kinds: more would fill everybody's list. */
const MOST_WAITING = 20;

export const askToSpeakHandler = handle(
  askToSpeak,
  async (work, { kind, subject, ...args }) => {
    const participantId = args.participantId ?? work.actor.participantId;
    if (participantId === null) throw refusals.forbidden();
    const meeting = await work.need(MeetingRow, work.meetingId);
    const isTaken = isStaff(work.actor) ? !isOver(meeting.state) : takesRequests(meeting.state);
    if (!isTaken) throw speakingRefusals.notInSession();
    const about = { kind, participantId, agendaItemId: itemOf(args, meeting) };
    if (about.agendaItemId !== null) await work.need(AgendaItemRow, about.agendaItemId);
    const question = await questionFrom(work, { ...args, ...about });
    const wanted = { ...about, ...question };
    await requireTaken(work, wanted);
    const requests = await work.all(SpeechRequestRow);
    const same = requests.some(
      (request) =>
        request.state === 'waiting' &&
        request.participantId === participantId &&
        request.kind === kind &&
        request.agendaItemId === wanted.agendaItemId &&
        request.addresseeId === wanted.addresseeId &&
        request.addressee === wanted.addressee &&
        request.followsId === wanted.followsId,
    );
    if (same) throw speakingRefusals.alreadyAsked();
    const waiting = requests.filter(
      (request) => request.state === 'waiting' && request.participantId === participantId,
    ).length;
    if (waiting >= MOST_WAITING) throw speakingRefusals.tooMany({ most: MOST_WAITING });
    const { id } = work.insert(SpeechRequestRow, {
      ...newRequest(work, wanted),
      id: newId(),
      subject,
    });
    return { requestId: id };
  },
  { subject: aboutAsker },
);

const itemOf = (
  { agendaItemId }: Pick<ArgsOf<typeof askToSpeak>, 'agendaItemId'>,
  meeting: MeetingRow,
): string | null => (agendaItemId === undefined ? meeting.currentItemId : agendaItemId);

/** Those who run the meeting may add somebody to a list that takes no more requests. */
async function requireTaken(work: Work, wanted: Asked): Promise<void> {
  if (isStaff(work.actor)) return;
  const lists = await work.all(SpeakerListRow);
  const state = registrationOf(wanted, lists, await work.all(ListPlanRow));
  if (state === 'open') return;
  if (state === 'planned') throw speakingRefusals.listPlanned();
  const inRound =
    wanted.kind === 'question' &&
    lists.some((list) => list.about === 'questions' && list.agendaItemId === wanted.agendaItemId);
  if (state === 'paused')
    throw inRound ? speakingRefusals.roundPaused() : speakingRefusals.listPaused();
  throw inRound ? speakingRefusals.roundClosed() : speakingRefusals.listClosed();
}
