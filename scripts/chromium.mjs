// Finds a Chromium that really starts for the browser suite, or gets one where it may.
// Not for starting the tests (scripts/test.mjs).
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { output, run, runNode } from './processes.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const playwrightCli = 'node_modules/playwright/cli.js';
const oneLine = 'npx playwright install --with-deps chromium';

/** A file can be there and yet not start (missing libraries, a placeholder): ask for its version. */
async function starts(path) {
  if (!existsSync(path)) return false;
  const { code, text } = await output(path, ['--version']);
  return code === 0 && /\d+\.\d+\.\d+/.test(text);
}

async function firstThatStarts(paths) {
  for (const path of paths) if (await starts(path)) return path;
  return undefined;
}

async function playwrightsOwn() {
  const { chromium } = await import('playwright-core');
  return chromium.executablePath();
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const find = async () =>
  firstThatStarts([await playwrightsOwn(), ...onPath().filter(isExecutable)]);

/** How to call a program as root, or undefined where this user may not. */
async function asRoot() {
  if (process.getuid?.() === 0) return [];
  const { code } = await output('sudo', ['-n', 'true']);
  return code === 0 ? ['sudo', '-n'] : undefined;
}

async function installWithApt() {
  if (!existsSync('/usr/bin/apt-get')) return;
  const prefix = await asRoot();
  if (prefix === undefined) return;
  const [command, ...args] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  await run(command, [...args, 'update', '-qq']);
  await run(command, [...args, 'install', '-y', '-qq', 'chromium']);
}

/** Resolves to the path of a Chromium that starts; throws with the line to type where none can. */
export async function chromiumPath() {
  const given = process.env.CHROMIUM_PATH;
  if (given !== undefined) {
    if (await starts(given)) return given;
    throw new Error(`CHROMIUM_PATH names ${given}, which does not start.`);
  }
  const installs = [
    () => runNode([playwrightCli, 'install', '--no-shell', 'chromium']),
    installWithApt,
  ];
  let found = await find();
  for (const install of installs) {
    if (found !== undefined) return found;
    console.log('No Chromium was found: installing one …');
    await install();
    found = await find();
  }
  if (found !== undefined) return found;
  throw new Error(`No Chromium was found and none could be installed. Type: ${oneLine}`);
}
