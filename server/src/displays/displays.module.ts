// Paired screens.
import { Module } from '@nestjs/common';
import { Capability } from '../kernel/capability.js';
import { addDisplayHandler } from './add-display.js';
import { claimDisplayHandler } from './claim-display.js';
import { DisplayRow, PreparedSceneRow, ScreenCodeRow } from './display.entity.js';
import { displayProjections } from './display.projection.js';
import { DisplaysController } from './displays.controller.js';
import { followMeetingHandler } from './follow-meeting.js';
import { pairDisplayHandler } from './pair-display.js';
import { pinDisplayHandler } from './pin-display.js';
import { prepareDisplayHandler } from './prepare-display.js';
import { removeDisplayHandler } from './remove-display.js';
import { ScreenCodes } from './screen-codes.js';
import { takeOverDisplayHandler } from './take-over-display.js';

@Module({ controllers: [DisplaysController], providers: [ScreenCodes] })
@Capability({
  tables: [DisplayRow, PreparedSceneRow, ScreenCodeRow],
  handlers: [
    ...[pairDisplayHandler, claimDisplayHandler, takeOverDisplayHandler, removeDisplayHandler],
    ...[addDisplayHandler, pinDisplayHandler, followMeetingHandler, prepareDisplayHandler],
  ],
  projections: displayProjections,
})
export class DisplaysModule {}
