// What each vote weighs, frozen with the roll of a weighted ballot: whole numbers. Which meetings may weigh: meetings/rule-sets.ts.

export const MAX_VOTE_WEIGHT = 1_000_000_000;
/** In votes. A majority multiplies by up to 1000 and rounds up by less than 1000: all of it stays a safe integer. */
export const MAX_TOTAL_WEIGHT = Math.floor(Number.MAX_SAFE_INTEGER / 1_000) - 1;

export interface WeighedRoll {
  readonly rollParticipantIds: readonly string[];
  /** In the order of the roll. null, or left out: everybody counts as one. */
  readonly rollWeights?: readonly number[] | null;
}
/** Votes of one person. Without weights one, also where nobody knows whose vote it is. */
export type WeightOf = (participantId: string | undefined) => number;

/** Throws, when it is asked, for somebody who has no weight: a bug, of which no result may come. */
export function weightsOn({ rollParticipantIds, rollWeights }: WeighedRoll): WeightOf {
  if (!rollWeights) return () => 1;
  const weights = new Map(rollParticipantIds.map((id, at) => [id, rollWeights[at]]));
  return (id) => {
    const weight = id === undefined ? undefined : weights.get(id);
    if (weight === undefined) throw new Error('a vote without a weight');
    return weight;
  };
}

/** Votes of all of them together; each is to be named once. */
export function weightTogether(participantIds: Iterable<string>, weightOf: WeightOf): number {
  let total = 0;
  for (const id of participantIds) total += weightOf(id);
  return total;
}

/** Whether majorities of so many votes can be decided exactly. */
export const isCountable = (totalWeight: number): boolean => totalWeight <= MAX_TOTAL_WEIGHT;
