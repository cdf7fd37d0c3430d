// The list of people as both the list and the roll call show it: by given name, found without tone marks.
import { compareNames } from '@hop/shared/participants/names.js';
import type { Participant } from '@hop/shared/participants/participant.js';
import { matches } from '../../lib/search';

/** "Bà Hoàng Thị Lụa" */
export const titledName = ({ honorific, name }: Pick<Participant, 'honorific' | 'name'>): string =>
  honorific === '' ? name : `${honorific} ${name}`;

/** "Chủ tịch · UBND xã Cam Thượng" */
export const standing = ({
  position,
  unitName,
}: Pick<Participant, 'position' | 'unitName'>): string =>
  [position, unitName].filter((word) => word !== '').join(' · ');

export function findPeople(people: readonly Participant[], typed: string): readonly Participant[] {
  return people
    .filter(({ name, position, unitName }) => matches(`${name} ${position} ${unitName}`, typed))
    .sort((one, other) => compareNames(one.name, other.name) || (one.id < other.id ? -1 : 1));
}
