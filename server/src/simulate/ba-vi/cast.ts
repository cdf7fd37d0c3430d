// Everybody of the Ba Vì meeting with a tablet of their own: 139 people and two displays, let in a few at a time.
import { meetingScope } from '@hop/shared/core/protocol.js';
import { DEMO_MEETING_ID, participantId, siteId } from '../../seeds/demo/demo-rows.js';
import { demoPeople, type DemoPerson } from '../../seeds/demo/people.js';
import { Tablet } from '../tablet.js';
import { Attendee, Refusals } from './attendee.js';
import { wrongClocks } from './device-clock.js';

/** Sign-ins at once. */
const DOOR_WIDTH = 8;
const DISPLAYS = 2;

export interface Person extends Attendee {
  readonly person: DemoPerson;
}
export interface Cast {
  readonly people: readonly Person[];
  readonly displays: readonly Attendee[];
  /** People and displays. */
  readonly screens: readonly Attendee[];
  readonly chair: Person;
  readonly secretary: Person;
  readonly members: readonly Person[];
  readonly guests: readonly Person[];
  readonly refusals: Refusals;
  operatorOf(site: number): Person;
  at(site: string): readonly Person[];
}

export async function enterAll(url: string): Promise<Cast> {
  const refusals = new Refusals();
  const known = demoPeople();
  const clocks = wrongClocks(known.length + DISPLAYS);
  const scope = meetingScope(DEMO_MEETING_ID);
  const screens: (Attendee | Person)[] = [];
  const waiting = clocks.map((clock, index) => ({ clock, person: known[index], index }));
  const door = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { clock, person, index } = next;
      const id = person ? participantId(person.id) : `display-${index}`;
      const tablet = await Tablet.ofDemo(
        url,
        scope,
        person ? { participantId: id } : { role: 'display' },
      );
      const attendee = new Attendee(tablet, clock, id, refusals);
      await attendee.enter();
      screens[index] = person ? Object.assign(attendee, { person }) : attendee;
    }
  };
  await Promise.all(Array.from({ length: DOOR_WIDTH }, door));
  const people = screens.filter((one): one is Person => 'person' in one);
  const only = (role: DemoPerson['role']): Person[] =>
    people.filter(({ person }) => person.role === role);
  return {
    people,
    displays: screens.slice(people.length),
    screens,
    refusals,
    chair: first(only('chair')),
    secretary: first(only('secretary')),
    members: people.filter(({ person }) => person.votingRight),
    guests: only('guest'),
    operatorOf: (site) => first(only('siteOperator').filter(({ person }) => person.site === site)),
    at: (site) => people.filter(({ person }) => siteId(person.site) === site),
  };
}

export function first<T>(list: readonly T[]): T {
  const [one] = list;
  if (one === undefined) throw new Error('nobody is there');
  return one;
}
