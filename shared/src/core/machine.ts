// A state machine is a table: from → the states it may move to. Consequences live in the handler that names the move.

export type Transitions<S extends string> = Readonly<Record<S, readonly S[]>>;

export const canMove = <S extends string>(table: Transitions<S>, from: S, to: S): boolean =>
  table[from].includes(to);

/** States that cannot be reached from `start`: a test asks that there are none. */
export function unreachable<S extends string>(table: Transitions<S>, start: S): S[] {
  const seen = new Set<S>([start]);
  const queue: S[] = [start];
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    for (const next of table[state]) {
      if (!seen.has(next)) {
        seen.add(next);
        queue.push(next);
      }
    }
  }
  return (Object.keys(table) as S[]).filter((state) => !seen.has(state));
}
