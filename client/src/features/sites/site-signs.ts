// What each site shows at a glance. One sign per site, the loudest first: lost, floor, help, hand; the normal is quiet.
import type { Attendance, Participant } from '@hop/shared/participants/participant.js';
import type { Site } from '@hop/shared/sites/site.js';
import type { Speech, SpeechRequest } from '@hop/shared/speaking/speech.js';
import { useMemo } from 'react';
import { useEntities, useEntity, useScope } from '../../live';

export type SiteSign =
  'lost' | 'floor' | 'help' | 'hand' | 'host' | 'joined' | 'ready' | 'notReady' | 'left';

/** Plain values throughout: a row that shows them is drawn anew only when one of them changes. */
export interface SiteNow {
  readonly site: Site;
  readonly sign: SiteSign;
  readonly present: number;
  readonly expected: number;
  /** Who speaks there, else who asks first; null for the other signs. */
  readonly person: string | null;
}

const loud: readonly SiteSign[] = ['lost', 'floor', 'help', 'hand'];
export const isLoud = ({ sign }: SiteNow): boolean => loud.includes(sign);
export const isConnected = ({ site }: SiteNow): boolean => site.state === 'joined';

interface Rows {
  readonly sites: readonly Site[];
  readonly participants: readonly Participant[];
  readonly attendance: readonly Attendance[];
  readonly requests: readonly SpeechRequest[];
  readonly speeches: readonly Speech[];
  readonly sittingId: string | null;
}

interface Heads {
  present: number;
  expected: number;
  speaker: string | null;
  asks: string | null;
}

/** In one pass over each kind of row, whatever the number of sites. In the order of the list. */
export function sitesNow(rows: Rows): SiteNow[] {
  const heads = new Map<string, Heads>();
  for (const { id } of rows.sites)
    heads.set(id, { present: 0, expected: 0, speaker: null, asks: null });
  const people = new Map(rows.participants.map((person) => [person.id, person]));
  const headsOf = (participantId: string): Heads | undefined =>
    heads.get(people.get(participantId)?.siteId ?? '');
  for (const { id } of rows.participants) {
    const there = headsOf(id);
    if (there) there.expected += 1;
  }
  for (const { sittingId, state, participantId } of rows.attendance) {
    const there = headsOf(participantId);
    if (there && sittingId === rows.sittingId && state === 'present') there.present += 1;
  }
  const speaking = rows.speeches.find((speech) => speech.endedAt === null);
  const floor = speaking && headsOf(speaking.participantId);
  if (speaking && floor) floor.speaker = people.get(speaking.participantId)?.name ?? null;
  for (const { state, participantId } of rows.requests) {
    const there = headsOf(participantId);
    if (there && state === 'waiting') there.asks ??= people.get(participantId)?.name ?? null;
  }
  return rows.sites
    .toSorted((a, b) => a.position - b.position)
    .map((site) => nowOf(site, heads.get(site.id)));
}

function nowOf(site: Site, heads: Heads | undefined): SiteNow {
  const { present = 0, expected = 0, speaker = null, asks = null } = heads ?? {};
  const is = (sign: SiteSign, person: string | null = null): SiteNow => ({
    ...{ site, sign, present, expected, person },
  });
  if (site.state === 'lost') return is('lost');
  if (speaker !== null) return is('floor', speaker);
  if (site.helpRequestedAt !== null) return is('help');
  if (asks !== null) return is('hand', asks);
  // The host site is the hall itself: it does not get ready or join, and is not counted among those that did.
  return is(site.host ? 'host' : site.state);
}

/** In the order of the list, so that every name keeps its place on every screen. */
export function useSites(): readonly SiteNow[] {
  const { meetingId } = useScope();
  const sittingId = useEntity('meeting', meetingId)?.currentSittingId ?? null;
  const sites = useEntities('site');
  const participants = useEntities('participant');
  const attendance = useEntities('attendance');
  const requests = useEntities('speechRequest');
  const speeches = useEntities('speech');
  return useMemo(
    () => sitesNow({ sites, participants, attendance, requests, speeches, sittingId }),
    [sites, participants, attendance, requests, speeches, sittingId],
  );
}
