// Invitations, their answers and their messages.
import { Module } from '@nestjs/common';
import { Capability } from '../kernel/capability.js';
import { Outbox } from '../kernel/outbox.js';
import { AnswerController } from './answer.controller.js';
import { answerInvitationHandler } from './answer-invitation.js';
import { InvitationRow, SmsMessageRow } from './invitation.entity.js';
import { invitationProjections } from './invitation.projection.js';
import { openInvitationHandler } from './open-invitation.js';
import { PhoneController } from './phone.controller.js';
import { PhoneMessageRow } from './phone-message.entity.js';
import { reportSmsHandler } from './report-sms.js';
import { sendInvitationsHandler } from './send-invitations.js';
import { SmsSender } from './send-sms.js';
import { ScreenGateway, SmsGateway } from './sms-gateway.js';

@Module({
  controllers: [AnswerController, PhoneController],
  providers: [SmsSender, { provide: SmsGateway, useClass: ScreenGateway }],
})
@Capability({
  tables: [InvitationRow, SmsMessageRow, PhoneMessageRow],
  handlers: [
    sendInvitationsHandler,
    answerInvitationHandler,
    openInvitationHandler,
    reportSmsHandler,
  ],
  projections: invitationProjections,
})
export class InvitationsModule {
  constructor(outbox: Outbox, sender: SmsSender) {
    outbox.register(sender);
  }
}
