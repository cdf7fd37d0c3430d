// The end of a ballot's key, after the commit that makes it needless: at once, again when that fails, and looked for at every start.
import { z } from 'zod';
import type { JobHandler } from '../kernel/capability.js';
import { selectRows } from '../kernel/rows-sql.js';
import type { Work } from '../kernel/work.js';
import type { WriteGate } from '../kernel/write-gate.js';
import { BallotRow } from './ballot.entity.js';
import type { PaperKeys } from './paper-keys.js';

const KIND = 'paperKey.destroy';
/** A key whose ballot is unknown here may belong to a database that is being restored: kept for so long, in milliseconds. */
const UNKNOWN_MS = 7 * 24 * 3_600_000;

const payloadSchema = z.object({ ballotId: z.string() });

/** To be staged with whatever ends a secret ballot: it is declared, voided, or its draft removed. */
export function destroyKey(work: Work, { id, secret }: Pick<BallotRow, 'id' | 'secret'>): void {
  if (secret) work.staging.job(KIND, { ballotId: id }, work.now);
}

export const destroyKeyJob = (keys: PaperKeys): JobHandler => ({
  kind: KIND,
  run: (payload) => keys.destroy(payloadSchema.parse(payload).ballotId),
});

/** Destroys what a job was staged for and could not destroy. */
export async function sweepKeys(keys: PaperKeys, gate: WriteGate): Promise<void> {
  const found = await keys.sweep();
  const ids = found.map((key) => key.ballotId);
  if (ids.length === 0) return;
  const rows = await gate.run((manager) => selectRows(manager, BallotRow, 'id', ids));
  const states = new Map(rows.map((row) => [row.id, row.state]));
  for (const { ballotId, ageMs } of found) {
    const state = states.get(ballotId);
    const isOver = state === undefined ? ageMs > UNKNOWN_MS : isEnd(state);
    if (isOver) await keys.destroy(ballotId);
  }
}

const isEnd = (state: BallotRow['state']): boolean => state === 'declared' || state === 'voided';
