// site.callForHelp: the secretary's desk sees it until it is answered. Calling again keeps the time of the first call.
import { callForHelp } from '@hop/shared/sites/sites-commands.js';
import { handle } from '../kernel/handler.js';
import { livingMeeting, siteOfArgs } from './site-steps.js';
import { SiteRow } from './site.entity.js';

export const callForHelpHandler = handle(
  callForHelp,
  async (work, { siteId }) => {
    const site = await work.need(SiteRow, siteId);
    await livingMeeting(work);
    if (site.helpRequestedAt === null) work.update(SiteRow, site, { helpRequestedAt: work.now });
    return {};
  },
  { subject: siteOfArgs },
);
