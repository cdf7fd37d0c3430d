// message.acknowledge: understood, or put away. A notice that one was not sent is one that does not exist.
import { refusals } from '@hop/shared/core/refusal.js';
import { acknowledgementId } from '@hop/shared/messages/message.js';
import { acknowledgeMessage } from '@hop/shared/messages/messages-commands.js';
import { messageRefusals } from '@hop/shared/messages/refusals.js';
import { handle } from '../kernel/handler.js';
import { AcknowledgementRow } from './message.entity.js';
import { neededNotice, oneself, requireNow } from './message-steps.js';

export const acknowledgeMessageHandler = handle(acknowledgeMessage, async (work, { messageId }) => {
  const message = await neededNotice(work, messageId);
  const id = acknowledgementId(messageId, oneself(work));
  const own = await work.staging.one(AcknowledgementRow, id);
  if (!own) throw refusals.notFound();
  if (own.readAt !== null) return { readAt: own.readAt };
  await requireNow(work);
  if (message.withdrawnAt !== null) throw messageRefusals.withdrawn();
  work.update(AcknowledgementRow, own, { readAt: work.now });
  return { readAt: work.now };
});
