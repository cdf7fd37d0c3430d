// `declare`: closing and declaring a ballot that everybody has answered, each until durable. The commands go over the real bus; the
// floor is raw better-sqlite3 updating and committing as many rows.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  castVote,
  closeBallot,
  declareBallot,
  openBallot,
  prepareBallot,
  settleBallot,
} from '@hop/shared/ballots/ballots-commands.js';
import Database from 'better-sqlite3';
import type { SystemClock } from '../kernel/clock.js';
import type { Identity } from '../kernel/identity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { pause } from './raw-client.js';
import { median, report, rounded } from './report.js';
import { prepareMeeting } from './room.js';

/** What closing and declaring together may take, in milliseconds, on a machine that does nothing else. */
const LIMIT_MS = 200;

interface Bench {
  app: AppUnderTest<SystemClock>;
  scope: string;
  chair: Identity;
  voters: readonly Identity[];
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

async function round({ app, scope, chair, voters }: Bench): Promise<[number, number]> {
  const { ballotId } = await app.done(chair, prepareBallot, scope, {
    motion: 'A motion to be measured',
    limitSeconds: null,
  });
  await app.done(chair, openBallot, scope, { ballotId });
  const vote = { ballotId, choice: 'inFavour' as const };
  await Promise.all(voters.map((voter) => app.done(voter, castVote, scope, vote)));
  const { closesAt } = await app.done(chair, closeBallot, scope, { ballotId });
  await pause(Math.max(0, closesAt - app.now) + 1);
  return [
    await timed(() => app.bus.asSystem(settleBallot, scope, { ballotId })),
    await timed(() => app.done(chair, declareBallot, scope, { ballotId })),
  ];
}

function floor(rows: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'hop-floor-'));
  const database = new Database(join(folder, 'floor.sqlite'));
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec('CREATE TABLE vote (id TEXT PRIMARY KEY, body TEXT NOT NULL)');
  const insert = database.prepare('INSERT INTO vote (id, body) VALUES (?, ?)');
  const update = database.prepare('UPDATE vote SET body = ? WHERE id = ?');
  const all = (each: (id: string) => void) =>
    database.transaction(() => {
      for (let nth = 0; nth < rows; nth += 1) each(`vote ${nth}`);
    })();
  all((id) => insert.run(id, 'closed'));
  const begun = performance.now();
  all((id) => update.run('declared', id));
  const took = performance.now() - begun;
  database.close();
  rmSync(folder, { recursive: true, force: true });
  return took;
}

/** Whether both together stayed within the limit. Rounds alternate with the floor's. */
export async function benchDeclare(voters: number, rounds: number): Promise<boolean> {
  const app = await AppUnderTest.startRunning();
  const { scope, chair, delegates } = await prepareMeeting(app, { delegates: voters, guests: 0 });
  const bench = {
    ...{ app, scope, chair: chair.identity },
    voters: delegates.map(({ identity }) => identity),
  };
  const times: [number, number][] = [];
  const floors: number[] = [];
  for (let nth = 0; nth < rounds; nth += 1) {
    times.push(await round(bench));
    floors.push(floor(voters));
  }
  await app.close();
  const closeMs = median(times.map(([close]) => close));
  const declareMs = median(times.map(([, declare]) => declare));
  const floorMs = median(floors);
  report(
    'declare',
    { voters, rounds, closeMs: rounded(closeMs), declareMs: rounded(declareMs) },
    { voters, rounds, commitMs: rounded(floorMs) },
    (closeMs + declareMs) / floorMs,
  );
  return closeMs + declareMs <= LIMIT_MS;
}
