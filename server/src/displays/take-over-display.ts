// display.takeOver: the six digits of another screen are typed for a display that is there, or that was named in advance. The row
// stays, so name, place, pin and what was prepared do; the old screen shows on until the new one has its session (displays.controller.ts).
import { takeOverDisplay } from '@hop/shared/displays/displays-commands.js';
import { handle } from '../kernel/handler.js';
import { codeOnScreen } from './display-steps.js';
import { DisplayRow } from './display.entity.js';

export const takeOverDisplayHandler = handle(
  takeOverDisplay,
  async (work, { displayId, code }) => {
    const display = await work.need(DisplayRow, displayId);
    const digits = await codeOnScreen(work, code);
    work.update(DisplayRow, display, {
      ...{ code: digits, screen: null, pairedAt: work.now, unpaired: false },
    });
    return {};
  },
  {
    subject: async (work, { displayId }) => ({
      siteId: (await work.need(DisplayRow, displayId)).siteId,
    }),
  },
);
