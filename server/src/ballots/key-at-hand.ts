// How a key file gets into a command of a secret ballot: read or made before the transaction, given to the handler, kept nowhere.
import {
  closeBallot,
  openBallot,
  resumeBallot,
  settleBallot,
} from '@hop/shared/ballots/ballots-commands.js';
import { ballotRefusals } from '@hop/shared/ballots/refusals.js';
import { refusals } from '@hop/shared/core/refusal.js';
import type { CommandBus } from '../kernel/command-bus.js';
import { selectRows } from '../kernel/rows-sql.js';
import type { Work } from '../kernel/work.js';
import type { WriteGate } from '../kernel/write-gate.js';
import { BallotRow, PaperKeyRow } from './ballot.entity.js';
import type { PaperKeys } from './paper-keys.js';
import { PaperKey } from './seal-paper.js';

/** Opening makes the ballot's key, so that it is on disk before the ballot is; resuming, closing and settling read it. */
export function provideKeys(bus: CommandBus, keys: PaperKeys, gate: WriteGate): void {
  const secretBallot = async (ballotId: string): Promise<BallotRow | undefined> => {
    const [row] = await gate.run((manager) => selectRows(manager, BallotRow, 'id', [ballotId]));
    return row?.secret ? row : undefined;
  };
  bus.provide(openBallot, async ({ ballotId }) =>
    (await secretBallot(ballotId))?.state === 'draft' ? keys.make(ballotId) : undefined,
  );
  for (const command of [resumeBallot, closeBallot, settleBallot])
    // Whatever its state: its opening may be on the way to its commit.
    bus.provide(command, async ({ ballotId }: { ballotId: string }) =>
      (await secretBallot(ballotId)) ? keys.read(ballotId) : undefined,
    );
}

/** The public half of the key that was made for this opening. Without one the draft has only just become a secret ballot. */
export function madeKey(work: Work): string {
  if (!(work.provided instanceof PaperKey)) throw refusals.stale();
  return work.provided.publicText;
}

/** The private key that the ballot's papers were sealed for; refuses when its file is gone or is another's. */
export async function keyAtHand(work: Work, ballotId: string): Promise<PaperKey> {
  const { publicKey } = await work.need(PaperKeyRow, ballotId);
  const key = work.provided;
  if (!(key instanceof PaperKey) || key.publicText !== publicKey) throw ballotRefusals.keyMissing();
  return key;
}
