// site.answerHelp: somebody takes care of the site. Two who answer at once have both answered.
import { answerHelp } from '@hop/shared/sites/sites-commands.js';
import { handle } from '../kernel/handler.js';
import { livingMeeting } from './site-steps.js';
import { SiteRow } from './site.entity.js';

export const answerHelpHandler = handle(answerHelp, async (work, { siteId }) => {
  const site = await work.need(SiteRow, siteId);
  await livingMeeting(work);
  if (site.helpRequestedAt !== null) work.update(SiteRow, site, { helpRequestedAt: null });
  return {};
});
