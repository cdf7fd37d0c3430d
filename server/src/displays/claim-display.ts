// display.claim: the screen took its session, so its code is used up.
import { claimDisplay } from '@hop/shared/displays/displays-commands.js';
import { displayRefusals } from '@hop/shared/displays/refusals.js';
import { handle } from '../kernel/handler.js';
import { DisplayRow } from './display.entity.js';

export const claimDisplayHandler = handle(
  claimDisplay,
  async (work, { displayId, code, screen }) => {
    const display = await work.need(DisplayRow, displayId);
    // Another screen was given this place, or has taken it, since the code was looked up.
    if (display.code !== code && (screen === null || display.screen !== screen))
      throw displayRefusals.codeUnknown();
    work.update(DisplayRow, display, { code: null, screen });
    return {};
  },
);
