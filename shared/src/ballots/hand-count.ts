// Hands shown in the room, counted site by site: what stands beside the ballot while devices rest. Who may count: rights.ts.
import { z } from 'zod';
import { defineEntity, type EntityOf } from '../core/contract.js';
import { idSchema } from '../core/ids.js';
import type { Tally } from './ballot.js';
import { restOf } from './tally.js';

export const handsSchema = z.object({
  inFavour: z.number().int(),
  against: z.number().int(),
  abstain: z.number().int(),
});
export type Hands = z.output<typeof handsSchema>;

/** One row per ballot and site. Chair and secretary see it at once, everybody once the result is declared. */
export const handCountEntity = defineEntity(
  'handCount',
  z.object({
    id: idSchema,
    version: z.number().int(),
    ballotId: idSchema,
    /** null in a meeting without sites. */
    siteId: idSchema.nullable(),
    hands: handsSchema,
    /** Who entered it, and when. */
    name: z.string(),
    at: z.number().int(),
  }),
);
export type HandCount = EntityOf<typeof handCountEntity>;
export const handCountId = (ballotId: string, siteId: string | null): string =>
  `${ballotId}-${siteId ?? 'hall'}`;

/** What I entered for my site, so that a reload does not lose it. */
export const myHandCountEntity = defineEntity(
  'myHandCount',
  z.object({
    id: idSchema,
    version: z.number().int(),
    ballotId: idSchema,
    siteId: idSchema.nullable(),
    hands: handsSchema,
    at: z.number().int(),
  }),
  { reach: 'personal' },
);

export const handsShown = ({ inFavour, against, abstain }: Hands): number =>
  inFavour + against + abstain;

export const siteOfHandsSchema = z.object({
  siteId: idSchema.nullable(),
  /** Of the roll, checked in there. */
  present: z.number().int(),
});
export type SiteOfHands = z.output<typeof siteOfHandsSchema>;
export interface HandsToCount {
  readonly totalMembers: number;
  readonly recused?: number;
  readonly eligible: number;
  readonly sites: readonly SiteOfHands[];
  readonly counts: readonly { readonly siteId: string | null; readonly hands: Hands }[];
}

/**
 * Present at a site are those checked in, or those counted if somebody left since: who showed a hand was there. A site without a count
 * has not answered. Throws when two counts of one site meet: the rows allow one, so it is a bug.
 */
export function countHandsShown({
  totalMembers,
  recused,
  eligible,
  sites,
  counts,
}: HandsToCount): Tally {
  const counted = new Map(counts.map(({ siteId, hands }) => [siteId, handsShown(hands)]));
  if (counted.size !== counts.length) throw new Error('two counts of one site');
  const there = new Map(sites.map((site) => [site.siteId, site.present]));
  const present = [...new Set([...there.keys(), ...counted.keys()])]
    .map((siteId) => Math.max(there.get(siteId) ?? 0, counted.get(siteId) ?? 0))
    .reduce((total, one) => total + one, 0);
  // Each of the roll belongs to one site, so there cannot be more hands than people.
  if (present > eligible) throw new Error('more hands than people on the roll');
  const sum = (of: (hands: Hands) => number): number =>
    counts.reduce((total, { hands }) => total + of(hands), 0);
  return {
    totalMembers,
    eligible,
    present,
    inFavour: sum((hands) => hands.inFavour),
    against: sum((hands) => hands.against),
    abstain: sum((hands) => hands.abstain),
    notAnswered: present - sum(handsShown),
    ...restOf({ totalMembers, recused }, present),
  };
}
