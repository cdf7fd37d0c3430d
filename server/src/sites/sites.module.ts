// Sites of an online meeting, and the watch that hears them.
import { Module } from '@nestjs/common';
import { Capability } from '../kernel/capability.js';
import { addSiteHandler } from './add-site.js';
import { answerHelpHandler } from './answer-help.js';
import { callForHelpHandler } from './call-for-help.js';
import { joinSiteHandler } from './join-site.js';
import { leaveSiteHandler } from './leave-site.js';
import { loseSiteHandler } from './lose-site.js';
import { reportSiteReadyHandler } from './report-site-ready.js';
import { setSiteCheckHandler } from './set-site-check.js';
import { SiteRow } from './site.entity.js';
import { siteProjections } from './site.projection.js';
import { SiteWatch } from './site-watch.js';

@Module({ providers: [SiteWatch] })
@Capability({
  tables: [SiteRow],
  handlers: [
    addSiteHandler,
    setSiteCheckHandler,
    reportSiteReadyHandler,
    leaveSiteHandler,
    callForHelpHandler,
    answerHelpHandler,
    joinSiteHandler,
    loseSiteHandler,
  ],
  projections: siteProjections,
})
export class SitesModule {}
