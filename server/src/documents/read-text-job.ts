// Reading the text of a file as work of the outbox: staged where a document gets a file, run by text-reading.ts.
import { z } from 'zod';
import type { Staging } from '../kernel/staging.js';

export const READ_TEXT = 'document.readText';

export const readTextPayload = z.object({ sha256: z.string(), pages: z.number().int() });
export type ReadText = z.output<typeof readTextPayload>;

/** Once more does no harm: what was read is not read again. */
export const readTextOf = (
  staging: Pick<Staging, 'job'>,
  { sha256, pages }: ReadText,
  now: number,
): void => staging.job(READ_TEXT, { sha256, pages }, now);
