// What a button of the client says, from its own catalogues: the server's code has no words of screens.
import { readFile } from 'node:fs/promises';

/** `folder` below client/src; throws where there is no such catalogue. */
export async function word(folder: string, ...path: string[]): Promise<string> {
  const file = new URL(`../../../client/src/${folder}/messages.vi.json`, import.meta.url);
  let node: unknown = JSON.parse(await readFile(file, 'utf8'));
  for (const step of path) node = (node as Record<string, unknown>)[step];
  return String(node);
}
