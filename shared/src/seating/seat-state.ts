// What a seat shows of the person on it: one state at a time. That somebody has voted may be known; what they voted never comes here.

export const seatStates = [
  ...(['present', 'asked', 'speaking', 'spoke', 'answered', 'absent'] as const),
] as const;
export type SeatState = (typeof seatStates)[number];

export interface SeatFacts {
  readonly presentIds: ReadonlySet<string>;
  readonly speakingId: string | null;
  readonly askedIds: ReadonlySet<string>;
  readonly spokeIds: ReadonlySet<string>;
  /** Who has answered the vote that is on; null: no vote is on, or it is not for this viewer to know. */
  readonly answeredIds: ReadonlySet<string> | null;
}

/** During a vote only who has answered counts; who speaks is shown even then. */
export function seatState(participantId: string, facts: SeatFacts): SeatState {
  const { presentIds, speakingId, askedIds, spokeIds, answeredIds } = facts;
  if (speakingId === participantId) return 'speaking';
  if (!presentIds.has(participantId)) return 'absent';
  if (answeredIds !== null) return answeredIds.has(participantId) ? 'answered' : 'present';
  if (askedIds.has(participantId)) return 'asked';
  return spokeIds.has(participantId) ? 'spoke' : 'present';
}

/** Given names, as a hall calls people; two of the same are told apart by the letter of the family name: "N. Hùng". */
export function shortNames(
  people: readonly { readonly id: string; readonly name: string }[],
): ReadonlyMap<string, string> {
  const words = new Map(people.map(({ id, name }) => [id, name.trim().split(/\s+/)]));
  const given = (id: string): string => words.get(id)?.at(-1) ?? '';
  const times = new Map<string, number>();
  for (const { id } of people) times.set(given(id), (times.get(given(id)) ?? 0) + 1);
  return new Map(
    people.map(({ id }) => {
      const family = [...(words.get(id)?.[0] ?? '')][0] ?? '';
      const isAlone = times.get(given(id)) === 1 || words.get(id)?.length === 1;
      return [id, isAlone ? given(id) : `${family}. ${given(id)}`];
    }),
  );
}
