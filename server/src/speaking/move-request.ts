// speechRequest.move: the chair's hand in the queue. Everybody above the moved place stays where the chair sees them.
import { chairPositionsAfterMove } from '@hop/shared/speaking/queue-order.js';
import { speakingRefusals } from '@hop/shared/speaking/refusals.js';
import { moveRequest } from '@hop/shared/speaking/speaking-commands.js';
import { handle } from '../kernel/handler.js';
import { queueNow } from './queue.js';
import { SpeechRequestRow } from './speech.entity.js';

export const moveRequestHandler = handle(moveRequest, async (work, { requestId, beforeId }) => {
  await work.need(SpeechRequestRow, requestId);
  if (beforeId !== null) await work.need(SpeechRequestRow, beforeId);
  const places = chairPositionsAfterMove(await queueNow(work), requestId, beforeId);
  if (!places) throw speakingRefusals.notWaiting();
  for (const [id, chairPosition] of places)
    work.update(SpeechRequestRow, await work.need(SpeechRequestRow, id), { chairPosition });
  return {};
});
