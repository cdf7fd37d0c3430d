// The hall of the demo meeting: a horseshoe large enough for the people of its host site, everybody on a seat.
import { layOut } from '@hop/shared/seating/layout.js';
import { inTheHall, placePeople, toBeSeated } from '@hop/shared/seating/placing.js';
import type { SeatingTemplate } from '@hop/shared/seating/seating-plan.js';
import type { ParticipantRow } from '../../participants/participant.entity.js';
import { SeatingPlanRow } from '../../seating/seating-plan.entity.js';
import type { SiteRow } from '../../sites/site.entity.js';

const horseshoe: SeatingTemplate = { kind: 'horseshoe', head: 3, outer: 16, inner: 0 };

/** Gives the participants their seats. */
export function demoHall(
  meetingId: string,
  participants: readonly ParticipantRow[],
  sites: readonly SiteRow[],
): SeatingPlanRow {
  const seats = layOut(horseshoe);
  const people = toBeSeated(inTheHall(participants, sites));
  const placed = placePeople(people, seats, horseshoe, 'givenName');
  if (placed === null) throw new Error('the hall of the demo is too small for its people');
  for (const person of people) person.seat = placed.get(person.id) ?? null;
  return Object.assign(new SeatingPlanRow(), {
    ...{ id: meetingId, version: 1, meetingId, template: horseshoe, seats },
  });
}
