// `npm run bench -- fanout --clients 1000` and `npm run bench -- votes --voters 500`. Loopback only, bounded, ends by itself.
import { parseArgs } from 'node:util';
import { benchFanout } from './fanout.js';
import { benchVotes } from './votes.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    clients: { type: 'string', default: '1000' },
    voters: { type: 'string', default: '500' },
    rounds: { type: 'string' },
  },
});

const [which = ''] = positionals;
switch (which) {
  case 'fanout':
    await benchFanout(Number(values.clients), Number(values.rounds ?? 30));
    break;
  case 'votes':
    await benchVotes(Number(values.voters), Number(values.rounds ?? 5));
    break;
  default:
    console.error(
      'usage: npm run bench -- fanout [--clients 1000] [--rounds 30] | votes [--voters 500] [--rounds 5]',
    );
    process.exit(2);
}
process.exit(0);
