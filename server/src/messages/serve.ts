// serviceRequest.take, .finish and .withdraw: one step each, and a second press changes nothing.
import { refusals } from '@hop/shared/core/refusal.js';
import {
  finishService,
  takeService,
  withdrawService,
} from '@hop/shared/messages/messages-commands.js';
import { messageRefusals } from '@hop/shared/messages/refusals.js';
import { mayBecome } from '@hop/shared/messages/serving.js';
import type { ServiceState } from '@hop/shared/messages/service-request.js';
import { handle } from '../kernel/handler.js';
import type { Work } from '../kernel/work.js';
import { ServiceRequestRow } from './message.entity.js';
import { oneself, requireNow } from './message-steps.js';

async function become(
  work: Work,
  request: ServiceRequestRow,
  state: Exclude<ServiceState, 'open'>,
): Promise<{ state: ServiceState }> {
  const verdict = mayBecome(request.state, state);
  if (verdict === 'already') return { state };
  await requireNow(work);
  if (verdict !== 'ok') throw messageRefusals[verdict]();
  const time = state === 'coming' ? { comingAt: work.now } : { endedAt: work.now };
  work.update(ServiceRequestRow, request, { state, ...time });
  return { state };
}

export const takeServiceHandler = handle(takeService, async (work, { requestId }) =>
  become(work, await work.need(ServiceRequestRow, requestId), 'coming'),
);

export const finishServiceHandler = handle(finishService, async (work, { requestId }) =>
  become(work, await work.need(ServiceRequestRow, requestId), 'done'),
);

/** Another's request is one that does not exist. */
export const withdrawServiceHandler = handle(withdrawService, async (work, { requestId }) => {
  const request = await work.need(ServiceRequestRow, requestId);
  if (request.participantId !== oneself(work)) throw refusals.notFound();
  return become(work, request, 'withdrawn');
});
