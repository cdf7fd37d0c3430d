// The converter as a process: what becomes of it when the server that started it is killed.
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';

const converter = new URL('./office-converter.ts', import.meta.url).href;
const hooks = new URL('../../../scripts/typescript-hooks.mjs', import.meta.url).href;

const isAlive = (pid: number): boolean => {
  try {
    // A dead process that nobody has asked for yet is a zombie, which still answers signals.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
};

it.skipIf(process.platform !== 'linux')(
  'and all that it started end with a server that is killed',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hop-soffice-'));
    const slow = join(folder, 'soffice');
    const pids = join(folder, 'pids');
    writeFileSync(slow, `#!/bin/sh\nsleep 300 &\necho "$$ $!" > ${pids}\nwait\n`);
    chmodSync(slow, 0o755);
    const source = join(folder, 'a.docx');
    writeFileSync(source, 'x');
    const script = `
      const { register } = await import('node:module');
      register('${hooks}');
      const { convertOffice } = await import('${converter}');
      await convertOffice(...${JSON.stringify([slow, source, 'docx', folder])});
    `;
    const server = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    await vi.waitFor(() => expect(existsSync(pids)).toBe(true), { timeout: 15_000 });
    const started = await vi.waitFor(() => {
      const found = readFileSync(pids, 'utf8').trim().split(' ').map(Number);
      expect(found).toHaveLength(2);
      return found;
    });
    expect(started.map(isAlive)).toEqual([true, true]);
    server.kill('SIGKILL');
    await vi.waitFor(() => expect(started.map(isAlive)).toEqual([false, false]), 10_000);
  },
);
