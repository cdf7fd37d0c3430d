// message.tellStaff: a line of the quiet channel between chair, presidium and secretaries.
import { newId } from '@hop/shared/core/ids.js';
import { tellStaff } from '@hop/shared/messages/messages-commands.js';
import { handle } from '../kernel/handler.js';
import { MessageRow } from './message.entity.js';
import { oneself, requireNow } from './message-steps.js';

export const tellStaffHandler = handle(tellStaff, async (work, { text }) => {
  const sentBy = oneself(work);
  await requireNow(work);
  const { id } = work.insert(MessageRow, {
    ...{ id: newId(), audience: 'staff', siteId: null, participantId: null, text },
    ...{ mustAcknowledge: false, onDisplays: false },
    ...{ sentBy, sentAt: work.now, withdrawnAt: null, remindedAt: null },
  });
  return { messageId: id };
});
