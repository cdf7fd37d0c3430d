// What each site shows at a glance. One sign per site, the loudest first: lost, floor, help, hand; the normal is quiet.
import type { Site } from '@hop/shared/sites/site.js';
import { useMemo } from 'react';
import { useEntities } from '../../live';

export type SiteSign =
  'lost' | 'floor' | 'help' | 'hand' | 'joined' | 'ready' | 'notReady' | 'left';

export interface SiteNow {
  readonly site: Site;
  readonly sign: SiteSign;
}

interface Signals {
  readonly floorSiteId: string | null;
  readonly handSiteIds: ReadonlySet<string>;
}

export function signOf(site: Site, signals: Signals): SiteSign {
  if (site.state === 'lost') return 'lost';
  if (site.id === signals.floorSiteId) return 'floor';
  if (site.helpRequestedAt !== null) return 'help';
  if (signals.handSiteIds.has(site.id)) return 'hand';
  return site.state;
}

/** In the order of the list, so that every name keeps its place on every screen. */
export function useSites(): readonly SiteNow[] {
  const sites = useEntities('site');
  const participants = useEntities('participant');
  const requests = useEntities('speechRequest');
  const speeches = useEntities('speech');
  return useMemo(() => {
    const siteOf = new Map(participants.map((person) => [person.id, person.siteId]));
    const speaker = speeches.find((speech) => speech.endedAt === null)?.participantId;
    const hands = requests
      .filter((request) => request.state === 'waiting')
      .map((request) => siteOf.get(request.participantId));
    const signals: Signals = {
      floorSiteId: (speaker === undefined ? null : siteOf.get(speaker)) ?? null,
      handSiteIds: new Set(hands.filter((id) => id != null)),
    };
    return sites
      .toSorted((a, b) => a.position - b.position)
      .map((site) => ({ site, sign: signOf(site, signals) }));
  }, [sites, participants, requests, speeches]);
}

export const isConnected = ({ site }: SiteNow): boolean => site.state === 'joined';
