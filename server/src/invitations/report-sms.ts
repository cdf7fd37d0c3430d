// smsMessage.report: what the gateway says of a message.
import { reportSms } from '@hop/shared/invitations/invitations-commands.js';
import { handle } from '../kernel/handler.js';
import { SmsMessageRow } from './invitation.entity.js';

export const reportSmsHandler = handle(reportSms, async (work, { smsMessageId, ...told }) => {
  const message = await work.need(SmsMessageRow, smsMessageId);
  const left = told.state !== 'failed' && told.state !== 'queued';
  work.update(SmsMessageRow, message, {
    ...told,
    sentAt: message.sentAt ?? (left ? work.now : null),
  });
  return {};
});
