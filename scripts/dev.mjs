// `npm run dev`: the compiler, the server and Vite, each watching; all end together on Ctrl-C.
// Open Vite's address: it hands API and sockets on to the server. Not for production.
import './node-version.mjs';
import { ensureBuilt } from './built.mjs';
import { ended, forwardSignals, start } from './processes.mjs';

// The server must exist before Node can watch it.
if (!(await ensureBuilt(['server']))) process.exit(1);

const demo = { DEMO: process.env.DEMO ?? '1' };
const children = [
  ['node_modules/typescript/bin/tsc', '-b', '-w', '--preserveWatchOutput', 'server'],
  ['--watch', '--watch-preserve-output', 'server/dist/main.js'],
  ['node_modules/vite/bin/vite.js', 'client'],
].map((args) => start(process.execPath, args, { env: demo }));
forwardSignals();

const ends = children.map(ended);
const code = await Promise.race(ends);
for (const child of children) child.kill('SIGTERM');
await Promise.all(ends);
process.exit(code);
