// What a site's checks and silence mean. Moves that are possible at all: site-machine.ts.
import { SITE_LOST_AFTER_MS, siteChecks, type SiteCheck, type SiteState } from './site.js';

/** Ready may be reported only when every check is done. */
export const isReadyPossible = (checks: readonly SiteCheck[]): boolean =>
  siteChecks.every((check) => checks.includes(check));

/** Only a joined site can be lost. Its people keep their attendance, their votes and their places in the queue. */
export const siteAfterSilence = (state: SiteState, lastHeardAt: number, now: number): SiteState =>
  state === 'joined' && now - lastHeardAt >= SITE_LOST_AFTER_MS ? 'lost' : state;

/** A lost site comes back by itself, one that waits joins while the meeting runs; one that has left comes back only by its own act. */
export const siteAfterWord = (state: SiteState, isUnderWay: boolean): SiteState => {
  if (state === 'lost') return 'joined';
  if (state === 'ready' || state === 'notReady') return isUnderWay ? 'joined' : state;
  return state;
};

/** A site prepares from one hour before the meeting on, in milliseconds. */
const CHECKS_BEFORE_MS = 60 * 60_000;

/** When the readiness check opens; earlier the list is there to be read. */
export const checksOpenAt = (startsAt: number): number => startsAt - CHECKS_BEFORE_MS;
