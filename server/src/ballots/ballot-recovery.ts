// After a restart every ballot that was open waits for the chair: nobody knows who could vote while the server was away.
// Not while another process went on serving (docs/adr/0001-restart-holds-open-ballots.md).
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { holdBallot } from '@hop/shared/ballots/ballots-commands.js';
import { meetingScope } from '@hop/shared/core/protocol.js';
import { CommandBus } from '../kernel/command-bus.js';
import { linesBefore } from '../kernel/journal-lines.js';
import { Peers } from '../kernel/peers.js';
import { selectRows } from '../kernel/rows-sql.js';
import { WriteGate } from '../kernel/write-gate.js';
import { BallotRow } from './ballot.entity.js';

interface Interrupted {
  scope: string;
  ballotId: string;
  lastActAt: number;
}

@Injectable()
export class BallotRecovery implements OnApplicationBootstrap {
  constructor(
    private readonly bus: CommandBus,
    private readonly gate: WriteGate,
    private readonly peers: Peers,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.peers.startedAlone)
      for (const { scope, ...args } of await this.interrupted())
        await this.bus.asSystem(holdBallot, scope, args);
    await this.peers.serving();
  }

  private interrupted(): Promise<Interrupted[]> {
    return this.gate.run(async (manager) => {
      const found: Interrupted[] = [];
      for (const { id, meetingId } of await selectRows(manager, BallotRow, 'state', ['open'])) {
        const scope = meetingScope(meetingId);
        const [last] = await linesBefore(manager, scope, Number.MAX_SAFE_INTEGER, 1);
        if (last) found.push({ scope, ballotId: id, lastActAt: last.at });
      }
      return found;
    });
  }
}
