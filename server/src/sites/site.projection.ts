// Who sees what of the sites:
//   site  everyone of the meeting; that a site called for help only staff, chair and operators
import { siteEntity } from '@hop/shared/sites/site.js';
import type { Audience } from '@hop/shared/policy/actor.js';
import { projection } from '../kernel/capability.js';
import { SiteRow } from './site.entity.js';

const helpers: readonly Audience[] = ['staff', 'chair', 'operator'];

export const siteProjections = [
  projection({
    entity: siteEntity,
    row: SiteRow,
    project: ({ meetingId: _, helpRequestedAt, ...wire }, audience) => ({
      ...wire,
      helpRequestedAt: helpers.includes(audience) ? helpRequestedAt : null,
    }),
  }),
];
