// display.claim: the screen took its session, so its code is used up.
import { claimDisplay } from '@hop/shared/displays/displays-commands.js';
import { handle } from '../kernel/handler.js';
import { DisplayRow } from './display.entity.js';

export const claimDisplayHandler = handle(claimDisplay, async (work, { displayId, screen }) => {
  const display = await work.need(DisplayRow, displayId);
  work.update(DisplayRow, display, { code: null, screen });
  return {};
});
