// site.ready: needs every check. Before the meeting the site is ready, during it the site has joined.
import { isUnderWay } from '@hop/shared/meetings/meeting-machine.js';
import { siteRefusals } from '@hop/shared/sites/refusals.js';
import { isReadyPossible } from '@hop/shared/sites/site-rules.js';
import { siteChecks } from '@hop/shared/sites/site.js';
import { reportSiteReady } from '@hop/shared/sites/sites-commands.js';
import { handle } from '../kernel/handler.js';
import { livingMeeting, moveSite, siteOfArgs } from './site-steps.js';
import { SiteRow } from './site.entity.js';

export const reportSiteReadyHandler = handle(
  reportSiteReady,
  async (work, { siteId }) => {
    const site = await work.need(SiteRow, siteId);
    const meeting = await livingMeeting(work);
    if (!isReadyPossible(site.checks)) {
      const open = siteChecks.filter((check) => !site.checks.includes(check));
      throw siteRefusals.checksOpen({ open });
    }
    return moveSite(work, site, isUnderWay(meeting.state) ? 'joined' : 'ready');
  },
  { subject: siteOfArgs },
);
