// seatingPlan.remove: no plan any more, and nobody of the hall has a seat on one.
import { removeSeatingPlan } from '@hop/shared/seating/seating-commands.js';
import { handle } from '../kernel/handler.js';
import { seatPeople } from '../participants/acts.js';
import { hallOf, needPlan, requireNotOver } from './hall.js';
import { SeatingPlanRow } from './seating-plan.entity.js';

export const removeSeatingPlanHandler = handle(removeSeatingPlan, async (work) => {
  await requireNotOver(work);
  const plan = await needPlan(work);
  await seatPeople(work, new Map((await hallOf(work)).map(({ id }) => [id, null])));
  work.remove(SeatingPlanRow, plan);
  return {};
});
