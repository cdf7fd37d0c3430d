// The office: units, people, accounts; tells the kernel who somebody is there.
import { Module } from '@nestjs/common';
import { ActorSources } from '../kernel/actor-sources.js';
import { Capability } from '../kernel/capability.js';
import { addPersonHandler } from './add-person.js';
import { addUnitHandler } from './add-unit.js';
import { EndSessions } from './end-sessions.js';
import { officeActor } from './office-actor.js';
import { officeProjections } from './office.projection.js';
import { PersonRow } from './person.entity.js';
import { setPersonDisabledHandler } from './set-person-disabled.js';
import { UnitRow } from './unit.entity.js';

@Module({ providers: [EndSessions] })
@Capability({
  tables: [UnitRow, PersonRow],
  handlers: [addUnitHandler, addPersonHandler, setPersonDisabledHandler],
  projections: officeProjections,
})
export class OfficeModule {
  constructor(sources: ActorSources) {
    sources.register('office', officeActor);
  }
}
