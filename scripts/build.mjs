// `npm run build`: server and client as `npm start` would build them; `-- --force` from nothing.
// Not for checking types of tests and client (scripts/check.mjs).
import './node-version.mjs';
import { ensureBuilt } from './built.mjs';

const force = process.argv.includes('--force');
if (!(await ensureBuilt(['server', 'client'], { force }))) process.exit(1);
