// The seating plan of the hall.
import { Module } from '@nestjs/common';
import { Capability } from '../kernel/capability.js';
import { arrangeSeatsHandler } from './arrange-seats.js';
import { removeSeatingPlanHandler } from './remove-seating-plan.js';
import { SeatCardsController } from './seat-cards.controller.js';
import { seatPersonHandler } from './seat-person.js';
import { SeatingPlanRow } from './seating-plan.entity.js';
import { seatingProjections } from './seating-plan.projection.js';

@Module({ controllers: [SeatCardsController] })
@Capability({
  tables: [SeatingPlanRow],
  handlers: [arrangeSeatsHandler, seatPersonHandler, removeSeatingPlanHandler],
  projections: seatingProjections,
})
export class SeatingModule {}
