// `npm run faults`: kills and stops the real server in the middle of the demo, and checks that nothing acknowledged is lost. Ends
// by itself; the last line is JSON with the time until it served again, beside that of a server that does nothing.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startBare, startServer, verify, Child } from './children.js';
import { expectThat } from './expect-that.js';
import { killDuringVote } from './kill-during-vote.js';
import { cookiesOf } from './room.js';
import { stopDuringTraffic } from './stop-during-traffic.js';

/** Starts of the bare server; the middle one counts. */
const BARE_STARTS = 5;

const dataDir = mkdtempSync(join(tmpdir(), 'hop-faults-'));
const port = await freePort();
const url = `http://127.0.0.1:${port}`;
let failed = false;
try {
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
  const bareMs = await bare();
  const { backMs, voters, acknowledged, lostVotes } = killed;
  console.log(
    JSON.stringify({
      bench: 'faults',
      ours: { backMs, voters, acknowledged, lostVotes, stoppedMs: stopped.stoppedMs },
      floor: { backMs: bareMs },
      ratio: Math.round((backMs / bareMs) * 100) / 100,
    }),
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  failed = true;
} finally {
  await Child.endAll();
  rmSync(dataDir, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);

async function bare(): Promise<number> {
  const times: number[] = [];
  for (let start = 0; start < BARE_STARTS; start += 1) {
    const child = await startBare(await freePort());
    times.push(child.startedMs);
    await child.end('SIGKILL');
  }
  return times.toSorted((a, b) => a - b)[BARE_STARTS >> 1] ?? 0;
}
