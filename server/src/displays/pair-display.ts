// display.pair: somebody who may types the six digits that a screen shows.
import { newId } from '@hop/shared/core/ids.js';
import { pairDisplay } from '@hop/shared/displays/displays-commands.js';
import { displayRefusals } from '@hop/shared/displays/refusals.js';
import { handle } from '../kernel/handler.js';
import { SiteRow } from '../sites/site.entity.js';
import { DisplayRow } from './display.entity.js';

export const pairDisplayHandler = handle(
  pairDisplay,
  async (work, { code, name, siteId }) => {
    if (siteId !== null) await work.need(SiteRow, siteId);
    const digits = code.replace(' ', '');
    const taken = await work.staging.where(DisplayRow, 'code', digits);
    if (taken.length > 0) throw displayRefusals.codeTaken();
    const display = work.insert(DisplayRow, {
      id: newId(),
      name,
      siteId,
      code: digits,
      pairedAt: work.now,
    });
    return { displayId: display.id };
  },
  { subject: (_, { siteId }) => ({ siteId }) },
);
