// Paired screens.
import { Module } from '@nestjs/common';
import { Capability } from '../kernel/capability.js';
import { claimDisplayHandler } from './claim-display.js';
import { DisplayRow } from './display.entity.js';
import { displayProjections } from './display.projection.js';
import { DisplaysController } from './displays.controller.js';
import { pairDisplayHandler } from './pair-display.js';
import { removeDisplayHandler } from './remove-display.js';

@Module({ controllers: [DisplaysController] })
@Capability({
  tables: [DisplayRow],
  handlers: [pairDisplayHandler, claimDisplayHandler, removeDisplayHandler],
  projections: displayProjections,
})
export class DisplaysModule {}
