// speechRequest.withdraw: out of the queue; the row stays for the record.
import { speakingRefusals } from '@hop/shared/speaking/refusals.js';
import { withdrawRequest } from '@hop/shared/speaking/speaking-commands.js';
import { handle } from '../kernel/handler.js';
import { aboutRequest } from './about.js';
import { withAct } from './request-steps.js';
import { SpeechRequestRow } from './speech.entity.js';

export const withdrawRequestHandler = handle(
  withdrawRequest,
  async (work, { requestId }) => {
    const request = await work.need(SpeechRequestRow, requestId);
    if (request.state !== 'waiting') throw speakingRefusals.notWaiting();
    const isOwn = request.participantId === work.actor.participantId;
    const act = isOwn ? {} : withAct(work, request, 'removed');
    work.update(SpeechRequestRow, request, { state: 'withdrawn', ...act });
    return {};
  },
  { subject: aboutRequest },
);
