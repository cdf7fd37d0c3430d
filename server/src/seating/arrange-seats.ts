// seatingPlan.arrange: a plan from a template, and everybody of the hall on a seat. Refused while the seats are too few.
import { layOut } from '@hop/shared/seating/layout.js';
import { placePeople, toBeSeated } from '@hop/shared/seating/placing.js';
import { seatingRefusals } from '@hop/shared/seating/refusals.js';
import { arrangeSeats } from '@hop/shared/seating/seating-commands.js';
import { handle } from '../kernel/handler.js';
import { seatPeople } from '../participants/acts.js';
import { hallOf, planOf, requireNotOver } from './hall.js';
import { SeatingPlanRow } from './seating-plan.entity.js';

export const arrangeSeatsHandler = handle(arrangeSeats, async (work, { template, order }) => {
  await requireNotOver(work);
  const hall = await hallOf(work);
  const people = toBeSeated(hall);
  const seats = layOut(template);
  const placed = placePeople(people, seats, template, order);
  if (placed === null)
    throw seatingRefusals.tooFewSeats({ seats: seats.length, people: people.length });
  await seatPeople(work, new Map(hall.map(({ id }) => [id, placed.get(id) ?? null])));
  const plan = await planOf(work);
  if (plan) work.update(SeatingPlanRow, plan, { template, seats });
  else work.insert(SeatingPlanRow, { id: work.meetingId, template, seats });
  return { seated: people.length };
});
