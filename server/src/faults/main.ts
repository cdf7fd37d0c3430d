// `npm run faults`: kills and stops the demo's server. `npm run faults -- votes`: kills a server of 200 voters again and again, with
// lost replies and dead lines. `npm run faults -- documents`: kills it while it makes documents ready. All end by themselves; the
// last line is JSON; the exit code is 1 when anything acknowledged is gone.
import { parseArgs } from 'node:util';
import { Child } from '../testing/child-servers.js';
import { runDemo } from './demo-run.js';
import { runDocuments } from './documents/documents-run.js';
import { runVotes } from './votes/votes-run.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '50' },
    voters: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
  },
});

async function run(which: string | undefined): Promise<boolean> {
  switch (which) {
    case undefined:
      return runDemo();
    case 'votes':
      return runVotes({
        rounds: Number(values.rounds),
        voters: Number(values.voters),
        seed: Number(values.seed),
      });
    case 'documents':
      return runDocuments();
    default:
      throw new Error(
        'usage: npm run faults [-- documents | -- votes [--rounds 50] [--voters 200] [--seed 1]]',
      );
  }
}

let ok = false;
try {
  ok = await run(positionals[0]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
} finally {
  await Child.endAll();
}
process.exit(ok ? 0 : 1);
