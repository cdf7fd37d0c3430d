// `node scripts/run-built.mjs [--with-client] <file> [arguments]`: brings shared and server up to date, and the client where its
// screens are measured, then runs a compiled program with the rest of the line. Not for the server itself (scripts/start.mjs).
import './node-version.mjs';
import { ensureBuilt } from './built.mjs';
import { standInFor } from './processes.mjs';

const line = process.argv.slice(2);
const withClient = line[0] === '--with-client';
const [file, ...args] = withClient ? line.slice(1) : line;
if (file === undefined) {
  console.error('Usage: node scripts/run-built.mjs [--with-client] <file> [arguments]');
  process.exit(2);
}
if (!(await ensureBuilt(withClient ? ['server', 'client'] : ['server']))) process.exit(1);
await standInFor([file, ...args]);
