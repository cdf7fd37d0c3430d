// What becomes of a person of the list: new to the office or known there and, where the list goes into a meeting, one who joins it.
import type { CheckedRow } from '@hop/shared/office/import-rules.js';

export type Fate = 'new' | 'changed' | 'known' | 'joining';

export function fateOf(
  { knownId, changes }: Pick<CheckedRow, 'knownId' | 'changes'>,
  joins: boolean,
): Fate {
  if (knownId === null) return 'new';
  if (changes.length > 0) return 'changed';
  return joins ? 'joining' : 'known';
}
