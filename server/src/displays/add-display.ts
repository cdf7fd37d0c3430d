// display.add: a screen is named before it is there. It waits for nobody's code until one is typed for it (take-over-display.ts).
import { newId } from '@hop/shared/core/ids.js';
import { addDisplay } from '@hop/shared/displays/displays-commands.js';
import { handle } from '../kernel/handler.js';
import { SiteRow } from '../sites/site.entity.js';
import { DisplayRow } from './display.entity.js';

export const addDisplayHandler = handle(
  addDisplay,
  async (work, { name, siteId }) => {
    if (siteId !== null) await work.need(SiteRow, siteId);
    const display = work.insert(DisplayRow, {
      ...{ id: newId(), name, siteId },
      ...{ code: null, screen: null, pairedAt: work.now, unpaired: true },
      ...{ pinnedScene: null, pinnedAt: null },
    });
    return { displayId: display.id };
  },
  { subject: (_, { siteId }) => ({ siteId }) },
);
