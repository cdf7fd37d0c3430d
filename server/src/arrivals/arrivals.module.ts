// Arriving by the code of a site.
import { Module } from '@nestjs/common';
import { Capability } from '../kernel/capability.js';
import { ArrivalRow, ArrivalSecretRow } from './arrival.entity.js';
import { arrivalProjections } from './arrival.projection.js';
import { ArrivalsController } from './arrivals.controller.js';
import { checkInByCodeHandler } from './check-in-by-code.js';
import { Guesses } from './guesses.js';
import { prepareArrivalsHandler } from './prepare-arrivals.js';
import { takeBackArrivalHandler } from './take-back-arrival.js';

@Module({ controllers: [ArrivalsController], providers: [Guesses] })
@Capability({
  tables: [ArrivalSecretRow, ArrivalRow],
  handlers: [checkInByCodeHandler, takeBackArrivalHandler, prepareArrivalsHandler],
  projections: arrivalProjections,
})
export class ArrivalsModule {}
