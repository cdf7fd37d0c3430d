// The life of a site as a table.
import type { Transitions } from '../core/machine.js';
import type { SiteState } from './site.js';

export const siteTransitions: Transitions<SiteState> = {
  notReady: ['ready', 'joined'],
  ready: ['notReady', 'joined'],
  joined: ['lost', 'left'],
  lost: ['joined', 'left'],
  left: ['joined'],
};
