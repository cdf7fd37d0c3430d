// The office: units, people, accounts; tells the kernel who somebody is there.
import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { ActorSources } from '../kernel/actor-sources.js';
import { Capability } from '../kernel/capability.js';
import { addPersonHandler } from './add-person.js';
import { addUnitHandler } from './add-unit.js';
import { editPersonHandler } from './edit-person.js';
import { editUnitHandler } from './edit-unit.js';
import { EndSessions } from './end-sessions.js';
import { importPeopleHandler } from './import-people.js';
import { officeActor } from './office-actor.js';
import { officeProjections } from './office.projection.js';
import { allowTables, PeopleFilesController } from './people-files.controller.js';
import { PersonRow } from './person.entity.js';
import { setPersonDisabledHandler } from './set-person-disabled.js';
import { restorePersonHandler, trashPersonHandler } from './trash-person.js';
import { restoreUnitHandler, trashUnitHandler } from './trash-unit.js';
import { UnitRow } from './unit.entity.js';

@Module({ providers: [EndSessions], controllers: [PeopleFilesController] })
@Capability({
  tables: [UnitRow, PersonRow],
  handlers: [
    addUnitHandler,
    editUnitHandler,
    trashUnitHandler,
    restoreUnitHandler,
    addPersonHandler,
    editPersonHandler,
    setPersonDisabledHandler,
    trashPersonHandler,
    restorePersonHandler,
    importPeopleHandler,
  ],
  projections: officeProjections,
})
export class OfficeModule implements OnModuleInit {
  constructor(
    sources: ActorSources,
    private readonly http: HttpAdapterHost<FastifyAdapter>,
  ) {
    sources.register('office', officeActor);
  }

  onModuleInit(): void {
    allowTables(this.http.httpAdapter.getInstance());
  }
}
