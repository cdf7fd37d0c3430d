// site.add: a new site, last in order. There is one host site: a new host takes over from the old.
import { newId } from '@hop/shared/core/ids.js';
import { lastPosition } from '@hop/shared/core/ordering.js';
import { siteRefusals } from '@hop/shared/sites/refusals.js';
import { addSite } from '@hop/shared/sites/sites-commands.js';
import { handle } from '../kernel/handler.js';
import { livingMeeting } from './site-steps.js';
import { SiteRow } from './site.entity.js';

export const addSiteHandler = handle(addSite, async (work, args) => {
  await livingMeeting(work);
  const sites = await work.all(SiteRow);
  const sameName = (site: SiteRow): boolean =>
    site.name.toLocaleLowerCase('vi') === args.name.toLocaleLowerCase('vi');
  if (sites.some(sameName)) throw siteRefusals.nameTaken();
  if (args.host)
    for (const site of sites) if (site.host) work.update(SiteRow, site, { host: false });
  const { id } = work.insert(SiteRow, {
    id: newId(),
    ...args,
    position: lastPosition(sites),
    state: 'notReady',
    checks: [],
    lostSince: null,
    helpRequestedAt: null,
  });
  return { siteId: id };
});
