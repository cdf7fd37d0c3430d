// `npm start`: builds what is missing or old, then runs the server in the foreground.
// `npm start -- --force` builds from nothing. Not for development (scripts/dev.mjs).
import './node-version.mjs';
import { ensureBuilt } from './built.mjs';
import { standInFor } from './processes.mjs';

const force = process.argv.includes('--force');
if (!(await ensureBuilt(['server', 'client'], { force }))) process.exit(1);

// Whoever tries the system gets the demo meeting; a real installation never does by accident.
const demo =
  process.env.NODE_ENV === 'production' || process.env.DEMO !== undefined ? {} : { DEMO: '1' };
await standInFor(['server/dist/main.js'], demo);
