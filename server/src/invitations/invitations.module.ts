// Invitations, their answers and their messages.
import { Module } from '@nestjs/common';
import { Capability } from '../kernel/capability.js';
import { InvitationRow, SmsMessageRow } from './invitation.entity.js';

@Module({})
@Capability({ tables: [InvitationRow, SmsMessageRow] })
export class InvitationsModule {}
