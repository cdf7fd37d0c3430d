// Ballots and votes.
import { Module } from '@nestjs/common';
import { Capability } from '../kernel/capability.js';
import { CommandBus } from '../kernel/command-bus.js';
import { Outbox } from '../kernel/outbox.js';
import { WriteGate } from '../kernel/write-gate.js';
import { BallotRecovery } from './ballot-recovery.js';
import { BallotResultController } from './ballot-result.controller.js';
import { BallotRow, BallotProgressRow, BallotRollRow, VoteRow } from './ballot.entity.js';
import { ballotProjections } from './ballot.projection.js';
import { castVoteHandler } from './cast-vote.js';
import { closeBallotHandler } from './close-ballot.js';
import { correctBallotHandler } from './correct-ballot.js';
import { declareBallotHandler } from './declare-ballot.js';
import { editBallotHandler } from './edit-ballot.js';
import { giveCastingVoteHandler } from './give-casting-vote.js';
import { holdBallotHandler } from './hold-ballot.js';
import { openBallotHandler } from './open-ballot.js';
import { pauseBallotHandler } from './pause-ballot.js';
import { prepareBallotHandler } from './prepare-ballot.js';
import { removeBallotHandler } from './remove-ballot.js';
import { rerunBallotHandler } from './rerun-ballot.js';
import { resumeBallotHandler } from './resume-ballot.js';
import { settleBallotHandler } from './settle-ballot.js';
import { settleJob } from './settle-job.js';
import { voidBallotHandler } from './void-ballot.js';

@Module({ controllers: [BallotResultController], providers: [BallotRecovery] })
@Capability({
  tables: [BallotRow, BallotProgressRow, BallotRollRow, VoteRow],
  handlers: [
    prepareBallotHandler,
    editBallotHandler,
    removeBallotHandler,
    openBallotHandler,
    pauseBallotHandler,
    resumeBallotHandler,
    closeBallotHandler,
    settleBallotHandler,
    holdBallotHandler,
    declareBallotHandler,
    voidBallotHandler,
    rerunBallotHandler,
    giveCastingVoteHandler,
    correctBallotHandler,
    castVoteHandler,
  ],
  projections: ballotProjections,
})
export class BallotsModule {
  constructor(outbox: Outbox, bus: CommandBus, gate: WriteGate) {
    outbox.register(settleJob(bus, gate));
  }
}
