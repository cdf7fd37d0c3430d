// Which files of those handed in did not get there, kept by the tab: after a reload the files themselves are gone from the page, so
// their names and why are all that tells what to choose again.
import { z } from 'zod';
import { parseJson } from './http';
import { readTab, writeTab } from './tab-storage';

const leftBehindSchema = z.array(z.object({ name: z.string(), reason: z.string().nullable() }));

/** `reason`: null when it was still on its way. */
export type LeftBehind = z.output<typeof leftBehindSchema>[number];

export function readLeftBehind(key: string): readonly LeftBehind[] {
  const parsed = leftBehindSchema.safeParse(parseJson(readTab(key) ?? ''));
  return parsed.success ? parsed.data : [];
}

export function keepLeftBehind(key: string, files: readonly LeftBehind[]): void {
  writeTab(key, files.length === 0 ? null : JSON.stringify(files));
}
