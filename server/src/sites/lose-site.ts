// site.lose: nothing was heard of the site for too long. Attendance, votes and places in the queue stay as they are.
import { siteAfterSilence } from '@hop/shared/sites/site-rules.js';
import { loseSite } from '@hop/shared/sites/sites-commands.js';
import { handle } from '../kernel/handler.js';
import { livingMeeting } from './site-steps.js';
import { SiteRow } from './site.entity.js';

export const loseSiteHandler = handle(loseSite, async (work, { siteId, lostSince }) => {
  const site = await work.need(SiteRow, siteId);
  await livingMeeting(work);
  const state = siteAfterSilence(site.state, lostSince, work.now);
  if (state !== site.state) work.update(SiteRow, site, { state, lostSince });
  return { state };
});
