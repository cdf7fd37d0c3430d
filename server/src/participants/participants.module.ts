// People of a meeting and roll call; tells the kernel who somebody is in a meeting.
import { Module } from '@nestjs/common';
import { ActorSources } from '../kernel/actor-sources.js';
import { Capability } from '../kernel/capability.js';
import { participantActor } from './participant-actor.js';
import { AttendanceRow, ParticipantRow } from './participant.entity.js';

@Module({})
@Capability({ tables: [ParticipantRow, AttendanceRow] })
export class ParticipantsModule {
  constructor(sources: ActorSources) {
    sources.register('meeting', participantActor);
  }
}
