// The demo's fault run: one kill in the middle of a vote, one stop in the middle of traffic, and the journal's check.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bareStarts, freePort, startServer, verify } from '../testing/child-servers.js';
import { expectThat } from './expect-that.js';
import { killDuringVote } from './kill-during-vote.js';
import { cookiesOf } from './room.js';
import { stopDuringTraffic } from './stop-during-traffic.js';

/** Starts of the bare server; the middle one counts. */
const BARE_STARTS = 5;

/** What must hold and does not is thrown as a sentence. */
export async function runDemo(): Promise<true> {
  const dataDir = mkdtempSync(join(tmpdir(), 'hop-faults-'));
  try {
    await onFolder(dataDir);
    return true;
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function onFolder(dataDir: string): Promise<void> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let server = await startServer(dataDir, port);
  const cookies = await cookiesOf(url);
  const killed = await killDuringVote(server, url, dataDir, cookies);
  server = killed.server;
  console.log(
    `kill -9: back in ${killed.backMs} ms, ${killed.acknowledged} of ${killed.voters} votes were acknowledged and all are there`,
  );
  const stopped = await stopDuringTraffic(server, url, dataDir, cookies);
  server = stopped.server;
  console.log(`TERM: ended by itself in ${stopped.stoppedMs} ms, nothing acknowledged was lost`);
  await server.end('SIGTERM');
  expectThat((await verify(dataDir)) === 0, 'the journal does not verify');
  const bareMs = (await bareStarts(BARE_STARTS))[BARE_STARTS >> 1] ?? 0;
  const { backMs, voters, acknowledged, lostVotes } = killed;
  console.log(
    JSON.stringify({
      bench: 'faults',
      ours: { backMs, voters, acknowledged, lostVotes, stoppedMs: stopped.stoppedMs },
      floor: { backMs: bareMs },
      ratio: Math.round((backMs / bareMs) * 100) / 100,
    }),
  );
}
