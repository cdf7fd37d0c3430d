// message.withdraw: nobody has the notice before them any more; who had read it stays known to those who run the meeting.
import { withdrawMessage } from '@hop/shared/messages/messages-commands.js';
import { handle } from '../kernel/handler.js';
import { AcknowledgementRow, MessageRow } from './message.entity.js';
import { acknowledgementsOf, neededNotice, requireNow } from './message-steps.js';

export const withdrawMessageHandler = handle(withdrawMessage, async (work, { messageId }) => {
  const message = await neededNotice(work, messageId);
  if (message.withdrawnAt !== null) return { withdrawnAt: message.withdrawnAt };
  await requireNow(work);
  work.update(MessageRow, message, { withdrawnAt: work.now });
  // They vanish for their recipients without being written.
  work.staging.touch(
    AcknowledgementRow,
    (await acknowledgementsOf(work, messageId)).map(({ id }) => id),
  );
  return { withdrawnAt: work.now };
});
