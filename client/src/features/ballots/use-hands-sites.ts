// The sites whose hands are counted: who is entitled and there now, and what was counted. Without sites there is one: the hall.
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { handsBySite, sitesOfRoll } from '@hop/shared/ballots/hands-by-site.js';
import type { HandCount } from '@hop/shared/ballots/hand-count.js';
import { byPosition } from '@hop/shared/core/ordering.js';
import { presentIds } from '@hop/shared/participants/roll-call.js';
import { useTranslation } from 'react-i18next';
import { useEntities, useEntity, useScope } from '../../live';

export interface HandsSite {
  readonly siteId: string | null;
  readonly name: string;
  /** Of the roll, checked in there now. */
  readonly present: number;
  /** For operators always null: their own count is `myHandCount`. */
  readonly count: HandCount | null;
}

/** In the order of the sites. Those where nobody entitled is and nothing was counted are left out. */
export function useHandsSites(ballot: Pick<Ballot, 'id'>): HandsSite[] {
  const { t } = useTranslation('ballots');
  const { meetingId } = useScope();
  const sittingId = useEntity('meeting', meetingId)?.currentSittingId ?? '';
  const sites = useEntities('site').toSorted(byPosition);
  const counts = useEntities('handCount').filter(({ ballotId }) => ballotId === ballot.id);
  const rollIds = useEntity('ballotRoll', ballot.id)?.participantIds ?? [];
  const there = handsBySite({
    rollIds,
    siteIds: sitesOfRoll(rollIds, useEntities('participant'), sites),
    presentIds: presentIds(useEntities('attendance'), sittingId),
  });
  const presentAt = new Map(there.map(({ siteId, present }) => [siteId, present]));
  return [
    ...sites.map(({ id, name }) => ({ siteId: id, name })),
    { siteId: null, name: t('hands.hall') },
  ]
    .map((site) => ({
      ...site,
      present: presentAt.get(site.siteId) ?? 0,
      count: counts.find(({ siteId }) => siteId === site.siteId) ?? null,
    }))
    .filter(({ present, count }) => present > 0 || count !== null);
}

/** A table shows them all; a sentence with thirty names is not read. */
const NAMES_SHOWN = 5;

/** Sites whose count is missing: how many, and the first of them by name. */
export function useUncounted(ballot: Pick<Ballot, 'id'>): { count: number; names: string } {
  const { t } = useTranslation('ballots');
  const missing = useHandsSites(ballot).filter(({ count }) => count === null);
  const names = missing
    .slice(0, NAMES_SHOWN)
    .map(({ name }) => name)
    .join(', ');
  const more = missing.length - NAMES_SHOWN;
  return {
    count: missing.length,
    names: more > 0 ? t('desk.moreSites', { names, count: more }) : names,
  };
}
