// Steps that several commands about screens share. Not for other capabilities.
import { displayRefusals } from '@hop/shared/displays/refusals.js';
import { isSystem } from '@hop/shared/policy/actor.js';
import type { Work } from '../kernel/work.js';
import { DisplayRow } from './display.entity.js';
import { CLAIM_WITHIN_MS } from './pairing-code.js';

/** As it was typed, "482 916" or "482916". */
export const digitsOf = (code: string): string => code.replace(' ', '');

/** The digits of a code that a screen shows and that no other display waits for. The server's own screens show none. */
export async function codeOnScreen(work: Work, code: string): Promise<string> {
  const digits = digitsOf(code);
  const waiting = await work.staging.where(DisplayRow, 'code', digits);
  if (waiting.some(({ pairedAt }) => pairedAt + CLAIM_WITHIN_MS >= work.now))
    throw displayRefusals.codeTaken();
  if (work.provided !== true && !isSystem(work.actor)) throw displayRefusals.codeUnknown();
  return digits;
}

/** The one that was named, or all of the meeting. */
export async function chosenDisplays(work: Work, displayId: string | null): Promise<DisplayRow[]> {
  if (displayId !== null) return [await work.need(DisplayRow, displayId)];
  const all = await work.all(DisplayRow);
  if (all.length === 0) throw displayRefusals.noDisplays();
  return all;
}
