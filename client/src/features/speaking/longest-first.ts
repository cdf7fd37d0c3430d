// Totals as a list to be read: whoever used most first, equals by name.
import { compareNames } from '@hop/shared/participants/names.js';

export interface UsedTime {
  readonly id: string;
  readonly name: string;
  readonly ms: number;
}

export const longestFirst = (
  totals: ReadonlyMap<string, number>,
  nameOf: (id: string) => string,
): UsedTime[] =>
  [...totals]
    .map(([id, ms]) => ({ id, name: nameOf(id), ms }))
    .sort((one, other) => other.ms - one.ms || compareNames(one.name, other.name));
