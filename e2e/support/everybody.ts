// The seven of the whole meeting, each in a context of their own; the first delegate's network can be cut. And how everybody leaves.
import type { Browser } from '@playwright/test';
import type { Network } from './network.js';
import { enter, places, type Person } from './people.js';
import type { Server } from './server.js';

export const COMMUNE_DELEGATES = ['demo-delegate-01-ba-vi', 'demo-delegate-02-ba-vi'] as const;

/** Secretary, chair, three delegates (cut off, following, reading on), site operator, display. */
export const enterEverybody = (
  browser: Browser,
  url: string,
  network: Network,
): Promise<[Person, Person, Person, Person, Person, Person, Person]> =>
  Promise.all([
    enter(browser, { url, who: { role: 'secretary' }, place: places.secretary }),
    enter(browser, { url, who: { role: 'chair' }, place: places.chair }),
    enter(browser, {
      ...{ url, who: { role: 'delegate' }, place: places.room },
      prepare: (page) => network.placeBefore(page),
    }),
    enter(browser, { url, who: { participantId: COMMUNE_DELEGATES[0] }, place: places.room }),
    enter(browser, {
      ...{ url, who: { participantId: COMMUNE_DELEGATES[1] }, place: places.room },
      size: 'tablet',
    }),
    enter(browser, { url, who: { role: 'siteOperator' }, place: places.site }),
    enter(browser, { url, who: { role: 'display' }, place: places.display }),
  ]);

/** After the last test of a file: the pages first, which would miss a server that is gone. */
export async function everybodyLeaves(browser: Browser, server: Server): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()));
  await server.discard();
}
