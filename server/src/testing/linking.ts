// How somebody with the files would try to link secret papers to voters: put both in some order and pair them. And how many pairs
// would fit by chance alone. For the test of secrecy.

/** What the attacker does not know: the choice of each voter, by id; and what is on each paper, by id. */
export interface Truth {
  readonly chosen: ReadonlyMap<string, string>;
  readonly written: ReadonlyMap<string, string>;
}
/** Ids in the order in which some trace has them. */
export type Orders = Readonly<Record<string, readonly string[]>>;

export function fits(voters: readonly string[], papers: readonly string[], truth: Truth): number {
  return voters.filter(
    (voter, index) => truth.chosen.get(voter) === truth.written.get(papers[index] ?? ''),
  ).length;
}

export function shuffled<T>(list: readonly T[]): T[] {
  const copy = [...list];
  for (let at = copy.length - 1; at > 0; at -= 1) {
    const other = Math.floor(Math.random() * (at + 1));
    [copy[at], copy[other]] = [copy[other] as T, copy[at] as T];
  }
  return copy;
}

/** Mean and deviation of the fits of blind guesses, from many of them. */
export function chance(truth: Truth, guesses = 4_000): { mean: number; deviation: number } {
  const voters = [...truth.chosen.keys()];
  const papers = [...truth.written.keys()];
  const found = Array.from({ length: guesses }, () => fits(voters, shuffled(papers), truth));
  const mean = found.reduce((sum, one) => sum + one, 0) / guesses;
  const squares = found.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / (guesses - 1)) };
}

/** Every order of the voters against every order of the papers, forwards and backwards. */
export function* pairings(
  voters: Orders,
  papers: Orders,
): Generator<{ name: string; voters: readonly string[]; papers: readonly string[] }> {
  for (const [one, voterIds] of Object.entries(voters))
    for (const [other, paperIds] of Object.entries(papers))
      for (const [way, ids] of [
        ['forwards', paperIds],
        ['backwards', paperIds.toReversed()],
      ] as const)
        yield { name: `${one} / ${other}, ${way}`, voters: voterIds, papers: ids };
}

/** Ids by the place of their first (or last) occurrence among the bytes; those that do not occur are left out. */
export function byPlace(bytes: Buffer, ids: Iterable<string>, which: 'first' | 'last'): string[] {
  return [...ids]
    .map((id) => ({ id, at: which === 'first' ? bytes.indexOf(id) : bytes.lastIndexOf(id) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ id }) => id);
}
