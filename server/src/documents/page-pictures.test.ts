// Pictures of pages that many ask for at once: the same page is drawn once, and beyond so many pages the answer is "later".
import { tmpdir } from 'node:os';
import { expect, it, vi } from 'vitest';
import type { Config } from '../config.js';
import type { FileStore } from './file-store.js';
import { PagePictures } from './page-pictures.js';

it('of more pages than can be waited for the last are refused at once, and drawn ones make room', async () => {
  const fails: (() => void)[] = [];
  const has = vi.fn(
    () => new Promise<never>((_, reject) => fails.push(() => reject(new Error('cannot be drawn')))),
  );
  const files = { has } as unknown as FileStore;
  const pictures = new PagePictures(files, { dataDir: tmpdir() } as Config);
  const ask = (page: number) => pictures.of('a'.repeat(64), page).catch(String);
  const all = Array.from({ length: 200 }, (_, at) => [ask(at + 1), ask(at + 1)]).flat();
  await vi.waitFor(() => expect(has).toHaveBeenCalledTimes(200));
  expect(await ask(201)).toContain('documents.busy');
  fails.forEach((fail) => fail());
  await Promise.all(all);
  const next = ask(201);
  await vi.waitFor(() => expect(has).toHaveBeenCalledTimes(201));
  fails.at(-1)?.();
  expect(await next).toContain('cannot be drawn');
});
