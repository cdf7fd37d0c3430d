// Whose card says what: the people of the hall for whom a seat is kept, in the order of the seats. Printed in Vietnamese in every language.
import { compareNames } from '@hop/shared/participants/names.js';
import { inTheHall, toBeSeated } from '@hop/shared/seating/placing.js';
import type { Card } from '../official/render-labels.js';
import type { ParticipantRow } from '../participants/participant.entity.js';
import type { SiteRow } from '../sites/site.entity.js';

/** "A2" before "A10". */
const collator = new Intl.Collator('vi', { numeric: true });

/** Those with a seat first, by seat; the others by name. */
export function seatCards(
  participants: readonly ParticipantRow[],
  sites: readonly Pick<SiteRow, 'id' | 'host'>[],
): Card[] {
  return toBeSeated(inTheHall(participants, sites))
    .toSorted(
      (a, b) =>
        Number(a.seat === null) - Number(b.seat === null) ||
        collator.compare(a.seat ?? '', b.seat ?? '') ||
        compareNames(a.name, b.name),
    )
    .map(({ honorific, name, position, unitName, seat }) => ({
      name: [honorific, name].filter(Boolean).join(' ').toLocaleUpperCase('vi'),
      position,
      // A position often names its unit already.
      unit: position.includes(unitName) ? '' : unitName,
      seat: seat === null ? '' : `Chỗ ${seat}`,
    }));
}
