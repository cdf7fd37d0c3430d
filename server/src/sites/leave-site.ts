// site.leave: the site signs off. Its people keep their attendance until they are checked out.
import { leaveSite } from '@hop/shared/sites/sites-commands.js';
import { handle } from '../kernel/handler.js';
import { livingMeeting, moveSite, siteOfArgs } from './site-steps.js';
import { SiteRow } from './site.entity.js';

export const leaveSiteHandler = handle(
  leaveSite,
  async (work, { siteId }) => {
    const site = await work.need(SiteRow, siteId);
    await livingMeeting(work);
    return moveSite(work, site, 'left');
  },
  { subject: siteOfArgs },
);
