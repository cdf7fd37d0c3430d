// Where those are whose hands are counted: of the roll, checked in now, site by site. Server and desks ask the same.
import type { Participant } from '../participants/participant.js';
import type { Site } from '../sites/site.js';
import type { SiteOfHands } from './hand-count.js';

export interface PeopleOfHands {
  readonly rollIds: readonly string[];
  readonly presentIds: ReadonlySet<string>;
  readonly people: readonly Pick<Participant, 'id' | 'siteId'>[];
  readonly sites: readonly Pick<Site, 'id' | 'host'>[];
}

/** Sites where nobody is there are left out; people without a site are at the host's (null where there are no sites). */
export function handsBySite({ rollIds, presentIds, people, sites }: PeopleOfHands): SiteOfHands[] {
  const host = sites.find((site) => site.host)?.id ?? null;
  const siteOf = new Map(people.map(({ id, siteId }) => [id, siteId ?? host]));
  const counts = new Map<string | null, number>();
  for (const id of rollIds) {
    const siteId = siteOf.get(id) ?? host;
    if (presentIds.has(id)) counts.set(siteId, (counts.get(siteId) ?? 0) + 1);
  }
  return [...counts].map(([siteId, present]) => ({ siteId, present }));
}
