// A throw-away PostgreSQL cluster for the tests: made, started, stopped and deleted here.
// Not for real data, and it never touches a cluster that already runs on the machine.
import { chownSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { output } from './processes.mjs';

const debianHome = '/usr/lib/postgresql';
const missing = 'PostgreSQL was not found. Type: apt-get install -y postgresql';

/** The folder of initdb and pg_ctl: the newest of Debian's, else the first on PATH. */
function findBin() {
  const versions = existsSync(debianHome) ? readdirSync(debianHome) : [];
  return versions
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(debianHome, version, 'bin'))
    .concat((process.env.PATH ?? '').split(delimiter))
    .find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')));
}

/** A port that nothing listens on just now. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function must(command, args, folder) {
  const { code, text } = await output(command, args, { cwd: folder });
  if (code === 0) return text.trim();
  const log = join(folder, 'server.log');
  const why = existsSync(log) ? readFileSync(log, 'utf8') : '';
  throw new Error(`${command} ${args.join(' ')} ended with ${code}\n${text}${why}`);
}

/** PostgreSQL refuses to run as root: root runs it as the user that its package made. */
async function runner(folder) {
  if (process.getuid?.() !== 0) return (command, args) => must(command, args, folder);
  const id = (kind) => must('id', [kind, 'postgres'], folder).then(Number);
  chownSync(folder, await id('-u'), await id('-g'));
  return (command, args) => must('runuser', ['-u', 'postgres', '--', command, ...args], folder);
}

/** Starts a cluster; resolves to the address of its superuser and a `stop` that deletes it. */
export async function startPostgres() {
  const bin = findBin();
  if (bin === undefined) throw new Error(missing);
  const folder = mkdtempSync(join(tmpdir(), 'hop-postgres-'));
  const data = join(folder, 'data');
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const as = await runner(folder);
    const port = await freePort();
    await as(join(bin, 'initdb'), [
      ...['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8'],
      ...['--locale=C.UTF-8', '--no-sync'],
    ]);
    // Tests kill processes, never the machine: what is committed outlives that without fsync and without whole pages in the log. Nobody
    // copies this cluster, and its databases do not live long enough to be cleaned up.
    const unneeded = ['fsync', 'full_page_writes', 'autovacuum'].map((name) => `-c ${name}=off`);
    const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c max_connections=200 -c wal_level=minimal -c max_wal_senders=0 ${unneeded.join(' ')}`;
    const pgCtl = ['-D', data, '-w', '-l', join(folder, 'server.log')];
    await as(join(bin, 'pg_ctl'), [...pgCtl, '-o', settings, 'start']);
    let stopped;
    const stop = () =>
      as(join(bin, 'pg_ctl'), ['-D', data, '-w', '-m', 'fast', 'stop']).then(remove);
    return {
      url: `postgres://postgres@127.0.0.1:${port}/postgres`,
      // A signal and the end of the tests may both ask for it.
      stop: () => (stopped ??= stop()),
    };
  } catch (error) {
    remove();
    throw error;
  }
}
