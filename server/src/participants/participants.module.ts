// People of a meeting and roll call; tells the kernel who somebody is in a meeting.
import { Module } from '@nestjs/common';
import { ActorSources } from '../kernel/actor-sources.js';
import { Capability } from '../kernel/capability.js';
import { addParticipantHandler } from './add-participant.js';
import { checkInHandler } from './check-in.js';
import { checkOutHandler } from './check-out.js';
import { editParticipantHandler } from './edit-participant.js';
import { excuseHandler } from './excuse.js';
import { importParticipantsHandler } from './import-participants.js';
import { ParticipantListController } from './list.controller.js';
import { markAbsentHandler } from './mark-absent.js';
import { markSimulatedHandler } from './mark-simulated.js';
import { participantActor } from './participant-actor.js';
import { AttendanceRow, ParticipantRow } from './participant.entity.js';
import { participantProjections } from './participant.projection.js';
import { recordSubstituteHandler } from './record-substitute.js';
import { removeParticipantHandler } from './remove-participant.js';
import { RollController } from './roll.controller.js';

@Module({ controllers: [RollController, ParticipantListController] })
@Capability({
  tables: [ParticipantRow, AttendanceRow],
  handlers: [
    addParticipantHandler,
    importParticipantsHandler,
    editParticipantHandler,
    removeParticipantHandler,
    markSimulatedHandler,
    checkInHandler,
    checkOutHandler,
    excuseHandler,
    recordSubstituteHandler,
    markAbsentHandler,
  ],
  projections: participantProjections,
})
export class ParticipantsModule {
  constructor(sources: ActorSources) {
    sources.register('meeting', participantActor);
  }
}
