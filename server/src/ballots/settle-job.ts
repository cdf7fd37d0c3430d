// The end of a ballot's window as work of the outbox. A job of a window that was moved since is harmless: it finds another `closesAt`.
import { settleBallot } from '@hop/shared/ballots/ballots-commands.js';
import { z } from 'zod';
import type { JobHandler } from '../kernel/capability.js';
import type { CommandBus } from '../kernel/command-bus.js';
import { selectRows } from '../kernel/rows-sql.js';
import type { Work } from '../kernel/work.js';
import type { WriteGate } from '../kernel/write-gate.js';
import { BallotRow } from './ballot.entity.js';

const payloadSchema = z.object({ ballotId: z.string(), closesAt: z.number().int() });
type Payload = z.output<typeof payloadSchema>;

/** Stages the settling of an open ballot for the moment its window ends; nothing when it has no end. */
export function settleWhenOver(work: Work, ballot: Pick<BallotRow, 'id' | 'closesAt'>): void {
  const { id: ballotId, closesAt } = ballot;
  if (closesAt === null) return;
  work.staging.job(settleBallot.name, { ballotId, closesAt } satisfies Payload, closesAt);
}

export const settleJob = (bus: CommandBus, gate: WriteGate): JobHandler => ({
  kind: settleBallot.name,
  async run(payload, { scopeId, jobId, attempt }) {
    const { ballotId, closesAt } = payloadSchema.parse(payload);
    const [ballot] = await gate.run((manager) => selectRows(manager, BallotRow, 'id', [ballotId]));
    if (ballot?.state !== 'open' || ballot.closesAt !== closesAt) return;
    // A refusal (a key that is missing) is an answer for good; the next attempt has to ask anew.
    await bus.asSystem(settleBallot, scopeId, { ballotId }, `settle-${jobId}-${attempt}`);
  },
});
