// The list of those entitled as it is frozen when a ballot opens, with what each vote weighs where the meeting weighs votes.
import { createHash } from 'node:crypto';
import { ballotRefusals } from '@hop/shared/ballots/refusals.js';
import { sitesOfRoll } from '@hop/shared/ballots/hands-by-site.js';
import { isCountable } from '@hop/shared/ballots/weights.js';
import { membersTotal } from '@hop/shared/participants/members-total.js';
import type { RuleSet } from '@hop/shared/meetings/meeting.js';
import type { Work } from '../kernel/work.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { SiteRow } from '../sites/site.entity.js';
import type { BallotRow } from './ballot.entity.js';

interface Frozen {
  /** In the order of their ids. */
  readonly participantIds: string[];
  /** null: everybody counts as one. */
  readonly weights: number[] | null;
  /** Where hands are counted, the site of each; null when they are not. */
  readonly siteIds: (string | null)[] | null;
  readonly hash: string;
  /** What majorities of all are counted of: by statute, or of the list where nobody said it; of a weighted ballot all votes there are, also of those recused. */
  readonly totalMembers: number;
}

/** Everybody with the voting right at this moment but those recused. Refuses votes too many to be counted exactly. */
export async function frozenRoll(
  work: Work,
  { recusedIds, method }: BallotRow,
  rules: RuleSet,
): Promise<Frozen> {
  const entitled = (await work.all(ParticipantRow)).filter((person) => person.votingRight);
  const listed = entitled
    .filter(({ id }) => !recusedIds.includes(id))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const participantIds = listed.map(({ id }) => id);
  const siteIds =
    method === 'hands' ? sitesOfRoll(participantIds, listed, await work.all(SiteRow)) : null;
  if (!rules.weighted)
    return {
      ...{ participantIds, siteIds, weights: null, hash: rollHash(participantIds) },
      totalMembers: membersTotal(rules, entitled),
    };
  const weights = listed.map(({ voteWeight }) => voteWeight);
  const totalMembers = entitled.reduce((total, { voteWeight }) => total + voteWeight, 0);
  if (!isCountable(totalMembers)) throw ballotRefusals.weightsTooLarge();
  const hash = rollHash([participantIds, weights]);
  return { participantIds, siteIds, weights, hash, totalMembers };
}

/**
 * SHA-256, in hex, over JSON as it is stored: the array of the ids, of a weighted ballot `[ids, weights]`. Anybody can compute it again.
 */
const rollHash = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex');

/** A weight would tell whose paper it is, and hands and voices have none. */
export function requireWeighable({ secret, method }: Pick<BallotRow, 'secret' | 'method'>): void {
  if (secret || method !== 'tablet') throw ballotRefusals.notWeighted();
}
