// The office: units, people, accounts; tells the kernel who somebody is there.
import { Module } from '@nestjs/common';
import { ActorSources } from '../kernel/actor-sources.js';
import { Capability } from '../kernel/capability.js';
import { officeActor } from './office-actor.js';
import { officeProjections } from './office.projection.js';
import { PersonRow } from './person.entity.js';
import { UnitRow } from './unit.entity.js';

@Module({})
@Capability({ tables: [UnitRow, PersonRow], projections: officeProjections })
export class OfficeModule {
  constructor(sources: ActorSources) {
    sources.register('office', officeActor);
  }
}
