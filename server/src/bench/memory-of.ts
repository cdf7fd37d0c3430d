// How much memory a process and everything that it started holds, read from /proc. Linux only: elsewhere it is 0 and says nothing.
import { readdir, readFile } from 'node:fs/promises';

const MB = 1024;

async function statusOf(pid: string): Promise<{ parent: number; residentKb: number } | null> {
  const text = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const parent = /^PPid:\s+(\d+)/m.exec(text)?.[1];
  return parent === undefined
    ? null
    : { parent: Number(parent), residentKb: Number(/^VmRSS:\s+(\d+)/m.exec(text)?.[1] ?? 0) };
}

/** Resident memory in megabytes. */
export async function memoryOf(pid: number): Promise<number> {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const all = new Map<number, { parent: number; residentKb: number }>();
  for (const name of pids) {
    const status = await statusOf(name);
    if (status) all.set(Number(name), status);
  }
  const belongs = (one: number): boolean =>
    one === pid || (all.has(one) && belongs(all.get(one)?.parent ?? 0));
  const total = [...all].reduce(
    (sum, [one, { residentKb }]) => sum + (belongs(one) ? residentKb : 0),
    0,
  );
  return Math.round(total / MB);
}

/** The most that it held while it was watched, asked ten times a second. */
export function watchMemory(pid: number): { stop: () => Promise<number> } {
  let most = 0;
  let watching = true;
  const done = (async () => {
    while (watching) {
      most = Math.max(most, await memoryOf(pid));
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  })();
  return {
    stop: async () => {
      watching = false;
      await done;
      return most;
    },
  };
}
