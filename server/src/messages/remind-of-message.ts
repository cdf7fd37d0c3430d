// message.remind: raises a notice again for those who have not acknowledged it.
import { remindOfMessage } from '@hop/shared/messages/messages-commands.js';
import { messageRefusals } from '@hop/shared/messages/refusals.js';
import { handle } from '../kernel/handler.js';
import { AcknowledgementRow, MessageRow } from './message.entity.js';
import { acknowledgementsOf, neededNotice, requireNow } from './message-steps.js';

export const remindOfMessageHandler = handle(remindOfMessage, async (work, { messageId }) => {
  const message = await neededNotice(work, messageId);
  await requireNow(work);
  if (message.withdrawnAt !== null) throw messageRefusals.withdrawn();
  if (!message.mustAcknowledge) throw messageRefusals.notToAcknowledge();
  const waiting = (await acknowledgementsOf(work, messageId)).filter((row) => row.readAt === null);
  if (waiting.length === 0) throw messageRefusals.everybodyRead();
  for (const row of waiting) work.update(AcknowledgementRow, row, { remindedAt: work.now });
  work.update(MessageRow, message, { remindedAt: work.now });
  return { reminded: waiting.length };
});
