// Lets LibreOffice make a PDF of an Office file: in a process group of its own that is killed when its time is over, with a fresh
// profile in which macros and links to elsewhere are off, little memory, no proxy and the lowest priority. One at a time.
import { spawn } from 'node:child_process';
import { link, copyFile, mkdir, rename, writeFile } from 'node:fs/promises';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A fresh profile takes some seconds, a workbook of a hundred pages as many again. */
const LIMIT_MS = 120_000;
/** For the process and those it starts: seconds of CPU. */
const CPU_SECONDS = 120;
/** LibreOffice maps two gigabytes that it does not use. */
const MEMORY_KB = 4 * 1024 * 1024;
/** Largest file that it may write, in blocks of 512 bytes: 300 MB. */
const FILE_BLOCKS = 600_000;
const PRIORITY = 15;

/** Nothing here can convert Office files. */
export class NoConverter extends Error {}
/** It ran and made nothing of this file. */
export class Unconvertible extends Error {}

const setting = (path: string, name: string, value: string): string =>
  `<item oor:path="/org.openoffice.Office.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;
const profile = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
${setting('Common/Security/Scripting', 'DisableMacrosExecution', 'true')}
${setting('Common/Security/Scripting', 'MacroSecurityLevel', '3')}
${setting('Common/Security/Scripting', 'BlockUntrustedRefererLinks', 'true')}
${setting('Writer/Content/Update', 'Link', '0')}
</oor:items>
`;

let last: Promise<unknown> = Promise.resolve();

/** Converts `source` inside `folder`, which is empty and its own; answers the path of the PDF. */
export function convertOffice(
  soffice: string,
  source: string,
  format: string,
  folder: string,
): Promise<string> {
  const turn = last.then(() => convertNow(soffice, source, format, folder));
  last = turn.catch(() => undefined);
  return turn;
}

async function convertNow(
  soffice: string,
  source: string,
  format: string,
  folder: string,
): Promise<string> {
  const input = join(folder, `in.${format}`);
  await link(source, input).catch(() => copyFile(source, input));
  const home = join(folder, 'profile');
  await mkdir(join(home, 'user'), { recursive: true });
  await writeFile(join(home, 'user', 'registrymodifications.xcu'), profile);
  await bounded(soffice, folder, [
    `-env:UserInstallation=${pathToFileURL(home).href}`,
    ...['--headless', '--norestore', '--nolockcheck', '--nologo', '--nofirststartwizard'],
    ...['--convert-to', 'pdf', '--outdir', folder, input],
  ]);
  const target = join(folder, 'out.pdf');
  await rename(join(folder, 'in.pdf'), target).catch(() => {
    throw new Unconvertible('nothing was written');
  });
  return target;
}

/**
 * By way of a shell, which alone can set limits for what it becomes. Beside it waits a reader of a pipe that nobody writes to: the
 * pipe ends when this server does, even by kill -9, and then the whole group ends.
 */
function bounded(program: string, folder: string, args: string[]): Promise<void> {
  const limits = `ulimit -t ${CPU_SECONDS}; ulimit -f ${FILE_BLOCKS}; ulimit -v ${MEMORY_KB}`;
  const watch = 'exec 3<&0 </dev/null; (read -r _ <&3; kill -9 0) & exec 3<&-';
  const script = `command -v "$0" >/dev/null || exit 127; ${limits}; ${watch}; exec "$0" "$@"`;
  const child = spawn('/bin/sh', ['-c', script, program, ...args], {
    cwd: folder,
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    env: { PATH: process.env.PATH, HOME: folder, TMPDIR: folder, LANG: 'C.UTF-8' },
  });
  return new Promise((resolve, reject) => {
    const endGroup = (): void => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has ended by itself.
      }
    };
    const timer = setTimeout(endGroup, LIMIT_MS);
    child.once('spawn', () => {
      try {
        if (child.pid !== undefined) setPriority(child.pid, PRIORITY);
      } catch {
        // It has ended already.
      }
    });
    child.once('error', (error) => {
      clearTimeout(timer);
      reject(new NoConverter(error.message));
    });
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      // What it started ends with it.
      endGroup();
      if (code === 0) resolve();
      else if (code === 127) reject(new NoConverter(program));
      else reject(new Unconvertible(`ended with ${code ?? signal}`));
    });
  });
}
