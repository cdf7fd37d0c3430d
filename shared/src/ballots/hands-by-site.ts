// Where those are whose hands are counted: of the roll, checked in now, site by site. Server and desks ask the same.
import type { Participant } from '../participants/participant.js';
import type { Site } from '../sites/site.js';
import type { SiteOfHands } from './hand-count.js';

/** The site of each of the roll; people without a site are at the host's (null where there are no sites). */
export function sitesOfRoll(
  rollIds: readonly string[],
  people: readonly Pick<Participant, 'id' | 'siteId'>[],
  sites: readonly Pick<Site, 'id' | 'host'>[],
): (string | null)[] {
  const host = sites.find((site) => site.host)?.id ?? null;
  const siteOf = new Map(people.map(({ id, siteId }) => [id, siteId ?? host]));
  return rollIds.map((id) => siteOf.get(id) ?? host);
}

export interface PeopleOfHands {
  readonly rollIds: readonly string[];
  /** Parallel to `rollIds`. */
  readonly siteIds: readonly (string | null)[];
  readonly presentIds: ReadonlySet<string>;
}

/** Every site of the roll, in its order, also where nobody is there now. */
export function handsBySite({ rollIds, siteIds, presentIds }: PeopleOfHands): SiteOfHands[] {
  const counts = new Map<string | null, number>(siteIds.map((siteId) => [siteId, 0]));
  rollIds.forEach((id, at) => {
    const siteId = siteIds[at] ?? null;
    if (presentIds.has(id)) counts.set(siteId, (counts.get(siteId) ?? 0) + 1);
  });
  return [...counts].map(([siteId, present]) => ({ siteId, present }));
}
