// Who is to sit in the hall, and on which seat at first. Changing it by hand comes after; where seats stand: layout.ts.
import { compareNames } from '../participants/names.js';
import type { Participant } from '../participants/participant.js';
import type { Site } from '../sites/site.js';
import type { Seat, SeatingTemplate } from './seating-plan.js';

export const seatingOrders = ['givenName', 'unit'] as const;
export type SeatingOrder = (typeof seatingOrders)[number];

type Person = Pick<Participant, 'id' | 'name' | 'unitName' | 'role' | 'siteId'>;

const presides = ({ role }: Pick<Participant, 'role'>): boolean =>
  role === 'chair' || role === 'presidium';

/** The people of the host site, and everybody where there are no sites. */
export function inTheHall<T extends Pick<Participant, 'siteId'>>(
  participants: readonly T[],
  sites: readonly Pick<Site, 'id' | 'host'>[],
): T[] {
  const host = sites.find((site) => site.host)?.id ?? null;
  return participants.filter(({ siteId }) => siteId === null || siteId === host);
}

/** Those for whom a seat is kept: secretaries and operators have tables of their own. */
export const toBeSeated = <T extends Pick<Participant, 'role'>>(hall: readonly T[]): T[] =>
  hall.filter(({ role }) => role !== 'secretary' && role !== 'siteOperator');

/** Everybody once, on the seats from the middle of the head for those who preside; null: there are fewer seats than people. */
export function placePeople(
  people: readonly Person[],
  seats: readonly Seat[],
  template: SeatingTemplate,
  order: SeatingOrder,
): ReadonlyMap<string, string> | null {
  if (people.length > seats.length) return null;
  const leads = people
    .filter(presides)
    .toSorted((one, other) => Number(other.role === 'chair') - Number(one.role === 'chair'));
  const rest = people
    .filter((person) => !presides(person))
    .toSorted(
      (one, other) =>
        (order === 'unit' ? compareWords(one.unitName, other.unitName) : 0) ||
        compareNames(one.name, other.name) ||
        compareWords(one.id, other.id),
    );
  const head = headSeats(seats, template).slice(0, leads.length);
  const taken = new Set(head.map((seat) => seat.name));
  const others = seats.filter((seat) => !taken.has(seat.name));
  // The head stays for those who preside as long as there is room elsewhere.
  const away = others.filter((seat) => !isHead(seat, template));
  const ordered = [...head, ...away, ...others.filter((seat) => isHead(seat, template))];
  return new Map([...leads, ...rest].map((person, at) => [person.id, ordered[at]?.name ?? '']));
}

const collator = new Intl.Collator('vi');
const compareWords = (one: string, other: string): number => collator.compare(one, other);

const isHead = (seat: Seat, { kind }: SeatingTemplate): boolean =>
  kind !== 'roundTable' && seat.name.startsWith('A');

/** Where those who preside sit, the best place first: the middle of the head, or the top of a round table. */
function headSeats(seats: readonly Seat[], template: SeatingTemplate): readonly Seat[] {
  if (template.kind === 'roundTable') {
    const [top, ...round] = seats;
    const outwards = round.map((_, at) => (at % 2 === 0 ? at / 2 : -(at + 1) / 2));
    return top === undefined ? [] : [top, ...outwards.flatMap((at) => round.at(at) ?? [])];
  }
  const head = seats.filter((seat) => isHead(seat, template));
  const middle = (head.length - 1) / 2;
  return head
    .map((seat, at) => ({ seat, off: Math.abs(at - middle) }))
    .toSorted((one, other) => one.off - other.off)
    .map(({ seat }) => seat);
}
