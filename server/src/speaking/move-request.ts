// speechRequest.move: the chair's hand in the queue. Everybody above the moved place in its list stays where the chair sees them.
import { itemsAtHand, sameList } from '@hop/shared/speaking/current-queue.js';
import { chairPositionsAfterMove } from '@hop/shared/speaking/queue-order.js';
import { speakingRefusals } from '@hop/shared/speaking/refusals.js';
import { moveRequest } from '@hop/shared/speaking/speaking-commands.js';
import { AgendaItemRow } from '../agenda/agenda-item.entity.js';
import { handle } from '../kernel/handler.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { queueNow } from './queue.js';
import { withAct } from './request-steps.js';
import { SpeechRequestRow } from './speech.entity.js';

export const moveRequestHandler = handle(moveRequest, async (work, { requestId, beforeId }) => {
  const moved = await work.need(SpeechRequestRow, requestId);
  if (beforeId !== null) await work.need(SpeechRequestRow, beforeId);
  const { currentItemId } = await work.need(MeetingRow, work.meetingId);
  const atHand = itemsAtHand(await work.all(AgendaItemRow), currentItemId);
  const list = sameList(await queueNow(work), moved, atHand);
  const places = chairPositionsAfterMove(list, requestId, beforeId);
  if (!places) throw speakingRefusals.notWaiting();
  for (const [id, chairPosition] of places) {
    const request = await work.need(SpeechRequestRow, id);
    const act = id === requestId ? withAct(work, request, 'moved') : {};
    work.update(SpeechRequestRow, request, { chairPosition, ...act });
  }
  return {};
});
