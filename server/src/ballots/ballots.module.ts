// Ballots and votes.
import { Inject, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { CONFIG, type Config } from '../config.js';
import { Capability } from '../kernel/capability.js';
import { CommandBus } from '../kernel/command-bus.js';
import { Outbox } from '../kernel/outbox.js';
import { WriteGate } from '../kernel/write-gate.js';
import { BallotRecovery } from './ballot-recovery.js';
import { BallotResultController } from './ballot-result.controller.js';
import { appointTellersHandler } from './appoint-tellers.js';
import {
  BallotPaperRow,
  BallotProgressRow,
  BallotRollRow,
  BallotRow,
  HandCountRow,
  PaperKeyRow,
  VoteRow,
} from './ballot.entity.js';
import { ballotProjections } from './ballot.projection.js';
import { castPaperHandler } from './cast-paper.js';
import { castVoteHandler } from './cast-vote.js';
import { closeBallotHandler } from './close-ballot.js';
import { confirmCountHandler } from './confirm-count.js';
import { correctBallotHandler } from './correct-ballot.js';
import { countHandsHandler } from './count-hands.js';
import { declareBallotHandler } from './declare-ballot.js';
import { destroyKeyJob, sweepKeys } from './destroy-key.js';
import { editBallotHandler } from './edit-ballot.js';
import { giveCastingVoteHandler } from './give-casting-vote.js';
import { holdBallotHandler } from './hold-ballot.js';
import { provideKeys } from './key-at-hand.js';
import { openBallotHandler } from './open-ballot.js';
import { PaperKeys } from './paper-keys.js';
import { pauseBallotHandler } from './pause-ballot.js';
import { prepareBallotHandler } from './prepare-ballot.js';
import { removeBallotHandler } from './remove-ballot.js';
import { rerunBallotHandler } from './rerun-ballot.js';
import { resumeBallotHandler } from './resume-ballot.js';
import { settleBallotHandler } from './settle-ballot.js';
import { settleJob } from './settle-job.js';
import { TellersRow } from './tellers.entity.js';
import { tickVoteHandler } from './tick-vote.js';
import { voidBallotHandler } from './void-ballot.js';

@Module({ controllers: [BallotResultController], providers: [BallotRecovery] })
@Capability({
  tables: [
    BallotRow,
    BallotProgressRow,
    BallotRollRow,
    VoteRow,
    PaperKeyRow,
    BallotPaperRow,
    HandCountRow,
    TellersRow,
  ],
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
    confirmCountHandler,
    countHandsHandler,
    tickVoteHandler,
    castVoteHandler,
    castPaperHandler,
    appointTellersHandler,
  ],
  projections: ballotProjections,
})
export class BallotsModule implements OnApplicationBootstrap {
  private readonly keys: PaperKeys;

  constructor(
    @Inject(CONFIG) config: Config,
    outbox: Outbox,
    bus: CommandBus,
    private readonly gate: WriteGate,
  ) {
    this.keys = new PaperKeys(config.dataDir);
    outbox.register(settleJob(bus, gate));
    outbox.register(destroyKeyJob(this.keys));
    provideKeys(bus, this.keys, gate);
  }

  onApplicationBootstrap(): Promise<void> {
    return sweepKeys(this.keys, this.gate);
  }
}
