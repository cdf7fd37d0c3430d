// Who is ready for a meeting: what was opened and read, when devices were last seen.
import { Module } from '@nestjs/common';
import { Capability } from '../kernel/capability.js';
import { markOpenedHandler } from './mark-opened.js';
import { markReadHandler } from './mark-read.js';
import { PagesReadController } from './pages-read.controller.js';
import { PagesRead } from './pages-read.js';
import { ReadinessController } from './readiness.controller.js';
import { ReadershipRow, SightingRow } from './readership.entity.js';
import { readershipProjections } from './readership.projection.js';
import { Sightings } from './sightings.js';

@Module({
  controllers: [ReadinessController, PagesReadController],
  providers: [Sightings, PagesRead],
})
@Capability({
  tables: [ReadershipRow, SightingRow],
  handlers: [markOpenedHandler, markReadHandler],
  projections: readershipProjections,
})
export class ReadinessModule {}
