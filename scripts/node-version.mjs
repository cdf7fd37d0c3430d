// Imported first by every entry script: stops with a plain sentence where Node is too old
// or the packages are not installed. Not for checking anything else about the machine.
import { existsSync, readFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const { engines } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const needed = engines.node.replace('>=', '');

/** True when version `found` ("20.19.1") is at least `least` ("20.19"). */
export function atLeast(found, least) {
  const [major, minor] = found.split('.').map(Number);
  const [leastMajor, leastMinor] = least.split('.').map(Number);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}

if (!atLeast(process.versions.node, needed)) {
  refuse(`Node ${needed} or newer is needed; this is Node ${process.versions.node}.`);
}
if (!existsSync(new URL('node_modules/typescript', root))) {
  refuse('The packages are not installed yet. Type: npm ci');
}
