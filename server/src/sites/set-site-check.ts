// site.setCheck: ticks one line of the readiness list. A site that was ready and loses a tick is not ready any more.
import { setSiteCheck } from '@hop/shared/sites/sites-commands.js';
import { siteChecks } from '@hop/shared/sites/site.js';
import { handle } from '../kernel/handler.js';
import { livingMeeting, siteOfArgs } from './site-steps.js';
import { SiteRow } from './site.entity.js';

export const setSiteCheckHandler = handle(
  setSiteCheck,
  async (work, { siteId, check, done }) => {
    const site = await work.need(SiteRow, siteId);
    await livingMeeting(work);
    if (site.checks.includes(check) === done) return {};
    const checks = siteChecks.filter((one) => (one === check ? done : site.checks.includes(one)));
    const state = site.state === 'ready' && !done ? 'notReady' : site.state;
    work.update(SiteRow, site, { checks, state });
    return {};
  },
  { subject: siteOfArgs },
);
