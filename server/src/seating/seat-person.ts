// seatingPlan.seat: somebody to another seat; whoever sits there changes places with them.
import { seatingRefusals } from '@hop/shared/seating/refusals.js';
import { seatPerson } from '@hop/shared/seating/seating-commands.js';
import { handle } from '../kernel/handler.js';
import { seatPeople } from '../participants/acts.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { hallOf, needPlan, requireNotOver } from './hall.js';

export const seatPersonHandler = handle(seatPerson, async (work, { participantId, seat }) => {
  const person = await work.need(ParticipantRow, participantId);
  await requireNotOver(work);
  const plan = await needPlan(work);
  if (seat !== null && !plan.seats.some(({ name }) => name === seat))
    throw seatingRefusals.unknownSeat();
  const hall = await hallOf(work);
  if (!hall.some(({ id }) => id === person.id)) throw seatingRefusals.elsewhere();
  const there = hall.filter((one) => seat !== null && one.seat === seat && one.id !== person.id);
  await seatPeople(
    work,
    new Map([...there.map(({ id }) => [id, person.seat] as const), [person.id, seat] as const]),
  );
  return {};
});
