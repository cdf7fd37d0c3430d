// site.join: the server hears the site. A lost site is back; one that waits joins while the meeting runs. Nobody's attendance changes.
import { isUnderWay } from '@hop/shared/meetings/meeting-machine.js';
import { siteAfterWord } from '@hop/shared/sites/site-rules.js';
import { joinSite } from '@hop/shared/sites/sites-commands.js';
import { handle } from '../kernel/handler.js';
import { livingMeeting, moveSite } from './site-steps.js';
import { SiteRow } from './site.entity.js';

export const joinSiteHandler = handle(joinSite, async (work, { siteId }) => {
  const site = await work.need(SiteRow, siteId);
  const meeting = await livingMeeting(work);
  const state = siteAfterWord(site.state, isUnderWay(meeting.state));
  return state === site.state ? { state } : moveSite(work, site, state);
});
