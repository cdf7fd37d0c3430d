// Which sites are ready, and what each still lacks. The host site is the hall: those who run the meeting sit in it.
import { siteChecks, type Site, type SiteCheck } from '../sites/site.js';

export interface SiteReady {
  readonly state: 'ready' | 'notReady' | 'lost';
  /** Checks not done yet, in their order. */
  readonly missing: readonly SiteCheck[];
}

export function siteReady({ state, checks }: Pick<Site, 'state' | 'checks'>): SiteReady {
  if (state === 'lost') return { state: 'lost', missing: [] };
  if (state === 'ready' || state === 'joined') return { state: 'ready', missing: [] };
  return { state: 'notReady', missing: siteChecks.filter((check) => !checks.includes(check)) };
}

interface Sorted {
  readonly site: Pick<Site, 'position'>;
  readonly ready: SiteReady;
}
const rank = { lost: 0, notReady: 1, ready: 2 } as const;

/** Lost ones first, then those that lack most, then in the order of the list. */
export const bySiteUrgency = (a: Sorted, b: Sorted): number =>
  rank[a.ready.state] - rank[b.ready.state] ||
  b.ready.missing.length - a.ready.missing.length ||
  a.site.position - b.site.position;
