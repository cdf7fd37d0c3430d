// What other capabilities do to arrivals inside their own command.
import type { Work } from '../kernel/work.js';
import { ArrivalRow } from './arrival.entity.js';

/** Nobody has arrived at a sitting that did not take place. */
export async function dropArrivals(work: Work, sittingId: string): Promise<void> {
  for (const row of await work.all(ArrivalRow))
    if (row.sittingId === sittingId) work.remove(ArrivalRow, row);
}
