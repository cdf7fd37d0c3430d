// `node scripts/run-built.mjs <file> [arguments]`: brings shared and server up to date, then runs
// a compiled program with the rest of the line. Not for the server itself (scripts/start.mjs).
import './node-version.mjs';
import { ensureBuilt } from './built.mjs';
import { standInFor } from './processes.mjs';

const [file, ...args] = process.argv.slice(2);
if (file === undefined) {
  console.error('Usage: node scripts/run-built.mjs <file> [arguments]');
  process.exit(2);
}
if (!(await ensureBuilt(['server']))) process.exit(1);
await standInFor([file, ...args]);
