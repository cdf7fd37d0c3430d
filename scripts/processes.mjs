// Starting other programs from the scripts: wait for one, or stand in for one in the foreground.
// Not for deciding what is started.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../', import.meta.url));

/** What a shell would report for an ended process: its code, or 128 + the signal's number. */
const signalNumbers = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGSEGV: 11, SIGTERM: 15 };
const codeOf = (code, signal) => code ?? 128 + (signalNumbers[signal] ?? 0);

const living = new Set();

/** Starts `command` in the repository's root with this process's terminal. */
export function start(command, args, { env = {}, stdio = 'inherit', ...options } = {}) {
  const merged = { ...process.env, ...env };
  const child = spawn(command, args, { cwd: root, env: merged, stdio, ...options });
  living.add(child);
  child.once('close', () => living.delete(child));
  return child;
}

/** Resolves to the exit code; a program that cannot be started counts as 127, as in a shell. */
export function ended(child) {
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(error.message);
      resolve(127);
    });
    child.once('exit', (code, signal) => resolve(codeOf(code, signal)));
  });
}

export const run = (command, args, options) => ended(start(command, args, options));

/** Runs `node <args>`: the form every tool of node_modules is called in, on every system. */
export const runNode = (args, options) => run(process.execPath, args, options);

/** Like `run`, but also resolves to what the program printed. */
export async function output(command, args, options) {
  const child = start(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  child.stdout.on('data', (chunk) => (text += chunk));
  child.stderr.on('data', (chunk) => (text += chunk));
  return { code: await ended(child), text };
}

/** Calls `react(signal, number)` for each signal that asks a program to end. */
function onEnding(react) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => react(signal, signalNumbers[signal]));
  }
}

const hand = (signal) => living.forEach((child) => child.kill(signal));

/** Hands signals on to what runs, so that it can stop cleanly; the caller waits for its end. */
export const forwardSignals = () => onEnding(hand);

/** On a signal: ends what runs, cleans up, and ends this process too. */
export function endOnSignal(cleanUp) {
  onEnding((signal, number) => {
    hand(signal);
    void cleanUp().finally(() => process.exit(128 + number));
  });
}

/** Runs `node <args>` in this process's place: its signals in, its exit code out. */
export async function standInFor(args, env = {}) {
  const child = start(process.execPath, args, { env });
  forwardSignals();
  process.exit(await ended(child));
}
