// display.pair: somebody who may types the six digits that a screen shows.
import { newId } from '@hop/shared/core/ids.js';
import { pairDisplay } from '@hop/shared/displays/displays-commands.js';
import { handle } from '../kernel/handler.js';
import { SiteRow } from '../sites/site.entity.js';
import { codeOnScreen } from './display-steps.js';
import { DisplayRow } from './display.entity.js';

export const pairDisplayHandler = handle(
  pairDisplay,
  async (work, { code, name, siteId }) => {
    if (siteId !== null) await work.need(SiteRow, siteId);
    const display = work.insert(DisplayRow, {
      ...{ id: newId(), name, siteId },
      ...{ code: await codeOnScreen(work, code), screen: null, pairedAt: work.now },
      unpaired: false,
      ...{ pinnedScene: null, pinnedAt: null },
    });
    return { displayId: display.id };
  },
  { subject: (_, { siteId }) => ({ siteId }) },
);
