// Short texts between those who run the meeting and to those who take part, and what the latter ask for.
import { Module } from '@nestjs/common';
import { Capability } from '../kernel/capability.js';
import { acknowledgeMessageHandler } from './acknowledge-message.js';
import { askForServiceHandler } from './ask-for-service.js';
import { AcknowledgementRow, MessageRow, ServiceRequestRow } from './message.entity.js';
import { messageProjections } from './message.projection.js';
import { remindOfMessageHandler } from './remind-of-message.js';
import { sendMessageHandler } from './send-message.js';
import { finishServiceHandler, takeServiceHandler, withdrawServiceHandler } from './serve.js';
import { tellStaffHandler } from './tell-staff.js';
import { withdrawMessageHandler } from './withdraw-message.js';

@Module({})
@Capability({
  tables: [MessageRow, AcknowledgementRow, ServiceRequestRow],
  handlers: [
    tellStaffHandler,
    sendMessageHandler,
    remindOfMessageHandler,
    withdrawMessageHandler,
    acknowledgeMessageHandler,
    askForServiceHandler,
    takeServiceHandler,
    finishServiceHandler,
    withdrawServiceHandler,
  ],
  projections: messageProjections,
})
export class MessagesModule {}
