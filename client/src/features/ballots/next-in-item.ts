// The next motion of the same agenda item after one is declared: twenty of them in a row are opened with one tap each.
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { byPosition } from '@hop/shared/core/ordering.js';
import { isRunning } from './ballot-in-view';
import { tieToRepeat } from './desk-ballots';

export interface NextMotion {
  readonly ballot: Ballot;
  /** "3/20": its place among those of the item, voided ones left out. */
  readonly place: number;
  readonly count: number;
}

/**
 * In the order in which they were prepared; null while another one runs, waits to be declared or must be put again, and where
 * none is left.
 */
export function nextInItem(ballots: readonly Ballot[], declared: Ballot): NextMotion | null {
  const { agendaItemId } = declared;
  const isBusy = ballots.some((one) => isRunning(one) || one.state === 'closed');
  if (agendaItemId === null || isBusy || tieToRepeat(ballots) !== null) return null;
  const ofItem = ballots
    .filter((one) => one.agendaItemId === agendaItemId && one.state !== 'voided')
    .toSorted(byPosition);
  const index = ofItem.findIndex(({ state }) => state === 'draft');
  const ballot = ofItem[index];
  return ballot === undefined ? null : { ballot, place: index + 1, count: ofItem.length };
}
