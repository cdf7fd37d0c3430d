// `npm run bench -- fanout --clients 1000`, `votes --voters 500`, `declare --voters 2000`, `prepare`, `first-load` or `reading`. Loopback
// only, bounded, ends by itself; the exit code is 1 when what a bench promises did not hold.
import { parseArgs } from 'node:util';
import { benchDeclare } from './declare.js';
import { benchPrepare } from './prepare.js';
import { benchFanout } from './fanout.js';
import { benchVotes } from './votes.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    clients: { type: 'string', default: '1000' },
    voters: { type: 'string' },
    rounds: { type: 'string' },
  },
});

const [which = ''] = positionals;
let ok = true;
switch (which) {
  case 'fanout':
    await benchFanout(Number(values.clients), Number(values.rounds ?? 30));
    break;
  case 'votes':
    ok = await benchVotes(Number(values.voters ?? 500), Number(values.rounds ?? 5));
    break;
  case 'declare':
    ok = await benchDeclare(Number(values.voters ?? 2000), Number(values.rounds ?? 5));
    break;
  case 'prepare':
    ok = await benchPrepare();
    break;
  case 'reading': {
    // Loaded here alone: the browser's driver is no part of what an office installs.
    const { benchReading } = await import('./reading.js');
    ok = await benchReading(Number(values.rounds ?? 5));
    break;
  }
  case 'first-load': {
    const { benchFirstLoad } = await import('./first-load.js');
    ok = await benchFirstLoad(Number(values.rounds ?? 5));
    break;
  }
  default:
    console.error(
      'usage: npm run bench -- fanout [--clients 1000] [--rounds 30] | votes [--voters 500] [--rounds 5] | declare [--voters 2000] [--rounds 5] | prepare | first-load [--rounds 5] | reading [--rounds 5]',
    );
    process.exit(2);
}
process.exit(ok ? 0 : 1);
