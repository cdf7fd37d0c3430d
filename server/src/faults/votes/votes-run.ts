// `faults -- votes`: round after round on one data folder, each with a kill -9; then the journal's check and the line with the figures.
import { series } from '../../bench/report.js';
import { prepareRoom } from '../../bench/room.js';
import { AppUnderTest } from '../../testing/app-under-test.js';
import {
  bareStarts,
  freePort,
  startServer,
  verify,
  type Child,
} from '../../testing/child-servers.js';
import { expectThat } from '../expect-that.js';
import { chanceOf, oneOf } from './chance.js';
import { CutLine, type LineState } from './cut-line.js';
import { killRound, type Round, type Stage } from './kill-round.js';
import { Voter } from './voter.js';

export interface VotesOrder {
  rounds: number;
  voters: number;
  seed: number;
}

/** Half of the rounds are a kill alone. */
const FAULTS: readonly [LineState, ...LineState[]] = ['whole', 'whole', 'noReplies', 'dead'];
const BARE_STARTS = 20;
/** A restart that takes longer than this is a fault, in milliseconds. */
const MAX_RESTART_MS = 3_000;

/** Whether nothing was lost, doubled or miscounted, and the server was back soon enough. */
export async function runVotes(order: VotesOrder): Promise<boolean> {
  console.log(`seed ${order.seed}`);
  const app = await AppUnderTest.startRunning();
  const room = await prepareRoom(app, {
    ...{ delegates: order.voters, guests: 0, displays: 0, ballot: false },
  });
  const { config, remove } = await app.stop();
  const port = await freePort();
  const line = await CutLine.to(port);
  const stage: Stage = {
    ...{ scope: room.scope, chairCookie: room.chair, line, chance: chanceOf(order.seed) },
    url: `http://127.0.0.1:${port}`,
    restart: () => startServer(config.dataDir, port, false),
    voters: room.delegates.map(
      (cookie, index) => new Voter(line.url, room.scope, cookie, room.delegateIds[index] ?? ''),
    ),
  };
  try {
    const rounds = await play(stage, order.rounds);
    expectThat((await verify(config.dataDir)) === 0, 'the journal does not verify');
    return await tell(rounds, order);
  } finally {
    for (const voter of stage.voters) voter.close();
    line.close();
    await remove();
  }
}

async function play(stage: Stage, count: number): Promise<Round[]> {
  const rounds: Round[] = [];
  let server: Child = await stage.restart();
  for (let nth = 1; nth <= count; nth += 1) {
    const round = await killRound(stage, server, oneOf(stage.chance, FAULTS));
    ({ server } = round);
    rounds.push(round);
    const { fault, acked, lost, duplicates, tallyMismatch } = round;
    console.log(
      `${nth}/${count} ${fault}: ${acked} of ${stage.voters.length} acknowledged before the restart, back in ${server.startedMs} ms, ${lost} lost, ${duplicates} doubled, ${tallyMismatch} miscounted`,
    );
  }
  await server.end('SIGKILL');
  return rounds;
}

async function tell(rounds: readonly Round[], order: VotesOrder): Promise<boolean> {
  const sum = (figure: 'acked' | 'lost' | 'duplicates' | 'tallyMismatch'): number =>
    rounds.reduce((total, round) => total + round[figure], 0);
  const restartP95Ms = series(rounds.map(({ server }) => server.startedMs)).p95Ms;
  const bareP95Ms = series(await bareStarts(BARE_STARTS)).p95Ms;
  const wrong = {
    lost: sum('lost'),
    duplicates: sum('duplicates'),
    tallyMismatch: sum('tallyMismatch'),
  };
  console.log(
    JSON.stringify({
      bench: 'faults-votes',
      ours: { ...order, acked: sum('acked'), ...wrong, restartP95Ms },
      floor: { restartP95Ms: bareP95Ms },
      ratio: Math.round((restartP95Ms / bareP95Ms) * 100) / 100,
    }),
  );
  return Object.values(wrong).every((count) => count === 0) && restartP95Ms <= MAX_RESTART_MS;
}
