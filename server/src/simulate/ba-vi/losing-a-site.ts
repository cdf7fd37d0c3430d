// A site that loses its line for twenty seconds while one of its people is next: all its tablets go dark at once. Meanwhile the chair
// hears somebody else; afterwards the place is still the first and the person is heard.
import { setTimeout as sleep } from 'node:timers/promises';
import { moveRequest } from '@hop/shared/speaking/speaking-commands.js';
import { siteId } from '../../seeds/demo/demo-rows.js';
import { first, type Cast } from './cast.js';
import { queueSeenBy } from './queue-seen.js';
import type { Screens } from './screens.js';
import { speak } from './speaking.js';

const DARK_MS = 20_000;
const SEEN_WITHIN_MS = 15_000;

export interface LostSite {
  /** From the line's going to the chair's seeing it, and back. */
  seenLostAfterMs: number;
  seenBackAfterMs: number;
  keptPlace: boolean;
  keptAttendance: boolean;
}

export async function loseNextSite(cast: Cast, screens: Screens): Promise<LostSite> {
  const { chair } = cast;
  const queue = queueSeenBy(chair);
  const remote = first(queue.filter(({ participantId }) => siteOf(cast, participantId) > 0));
  const beforeId = queue.find(({ id }) => id !== remote.id)?.id ?? null;
  if (queue[0]?.id !== remote.id) await chair.does(moveRequest, { requestId: remote.id, beforeId });
  const site = siteId(siteOf(cast, remote.participantId));
  const there = cast.at(site);
  const present = (): number =>
    chair.tablet
      .rows('attendance')
      .filter(
        ({ participantId, state }) =>
          state === 'present' && there.some(({ id }) => id === participantId),
      ).length;
  const before = present();
  for (const one of there) {
    screens.wasAway.add(one);
    one.tablet.loseLine();
  }
  const seenLostAfterMs = await timed(() =>
    chair.tablet.until(() => chair.tablet.row('site', site)?.state === 'lost', SEEN_WITHIN_MS),
  );
  await sleep(DARK_MS - seenLostAfterMs);
  const placeNow = queueSeenBy(chair)[0]?.id;
  const keptAttendance = present() === before;
  const seenBackAfterMs = await timed(async () => {
    await Promise.all(there.map(({ tablet }) => tablet.regainLine()));
    await chair.tablet.until(
      () => chair.tablet.row('site', site)?.state === 'joined',
      SEEN_WITHIN_MS,
    );
  });
  await speak(cast, remote.id, 'plain');
  return { seenLostAfterMs, seenBackAfterMs, keptPlace: placeNow === remote.id, keptAttendance };
}

const siteOf = ({ people }: Cast, participantId: string): number =>
  people.find(({ id }) => id === participantId)?.person.site ?? 0;

async function timed(act: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await act();
  return Math.round(performance.now() - begun);
}
