// Who of the meeting prepares an item: whoever presents it by name, else the people of the unit that does.
import { foldMarks } from '../core/fold.js';
import type { AgendaItem } from './agenda-item.js';

interface Person {
  readonly id: string;
  readonly name: string;
  readonly unitName: string;
}

export function preparers<P extends Person>(
  { presenter, presenterUnit }: Pick<AgendaItem, 'presenter' | 'presenterUnit'>,
  people: readonly P[],
): P[] {
  const said = ` ${foldMarks(presenter).replace(/[^a-z0-9]+/g, ' ')} `;
  const named = people.filter(({ name }) => name !== '' && said.includes(` ${foldMarks(name)} `));
  if (named.length > 0) return named;
  // Offices write a unit in the field of the person as well.
  const units = [presenterUnit, presenter].map(foldMarks).filter((unit) => unit !== '');
  return people.filter(({ unitName }) => unitName !== '' && units.includes(foldMarks(unitName)));
}
