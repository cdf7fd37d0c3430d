// A second count of a ballot, written apart from the first: from the stored votes, and again from the journal's accepted commands.
// It knows votes by their letters and words alone and shares no code with the counting that it checks.
import type {
  BallotProgressRow,
  BallotRollRow,
  BallotRow,
  HandCountRow,
  VoteRow,
} from '../ballots/ballot.entity.js';
import type { ParticipantRow } from '../participants/participant.entity.js';
import type { JournalRow } from '../kernel/kernel.entity.js';

/** What was voted → how often, of a single motion by its three words; of several lines by `line:letter`. Sorted, without zeros. */
export type Count = Readonly<Record<string, number>>;

const sorted = (counts: ReadonlyMap<string, number>): Count =>
  Object.fromEntries(
    [...counts].filter(([, many]) => many !== 0).sort(([a], [b]) => (a < b ? -1 : 1)),
  );

export const count = (lines: number, papers: Iterable<string | null>): Count =>
  weigh(
    lines,
    [...papers].map((paper) => [paper, 1]),
  );

/** The same of votes that each stand for so many. */
function weigh(lines: number, papers: Iterable<readonly [string | null, number]>): Count {
  const counts = new Map<string, number>();
  for (const [paper, weight] of papers) {
    if (paper === null) continue;
    const add = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + weight);
    if (lines === 0) add(paper);
    else [...paper].forEach((letter, line) => letter !== '.' && add(`${line}:${letter}`));
  }
  return sorted(counts);
}

/** What the frozen list says of a participant, or of an account; who is not on it weighs nothing, so that the counts differ. */
export type WeightBy = (id: string) => number;

export function weightBy(
  roll: BallotRollRow | undefined,
  people: readonly Pick<ParticipantRow, 'id' | 'personId'>[],
): WeightBy {
  const weights = roll?.weights;
  if (!weights) return () => 1;
  const listed = new Map(roll.participantIds.map((id, at) => [id, weights[at] ?? 0]));
  for (const { id, personId } of people) listed.set(personId, listed.get(id) ?? 0);
  return (id) => listed.get(id) ?? 0;
}

/** All that was handed in, by people or, where votes weigh, in votes. */
export interface Given {
  readonly counts: Count;
  readonly answered: number;
  /** Of it, what says anything at all. */
  readonly valid: number;
}

export function givenIn(
  ballot: BallotRow,
  votes: readonly VoteRow[],
  hands: readonly HandCountRow[],
  weight: WeightBy,
): Given {
  const counts = fromRows(ballot, votes, hands, weight);
  const shown = Object.values(counts).reduce((total, many) => total + many, 0);
  if (ballot.method === 'hands') return { counts, answered: shown, valid: shown };
  const papers = votes.filter((vote) => vote.ballotId === ballot.id && vote.choice !== null);
  const together = (rows: readonly VoteRow[]): number =>
    rows.reduce((total, { participantId }) => total + weight(participantId), 0);
  const valid = papers.filter((vote) => saysSomething(vote.choice));
  return { counts, answered: together(papers), valid: together(valid) };
}

/** A paper that chooses nothing at all, and one that cannot be read, says nothing. */
export const saysSomething = (choice: string | null): boolean =>
  choice !== null && !/^[.]+$/.test(choice);

/** Of each voter the last accepted word stands: their own, or what the secretary ticked for them. */
function fromJournal(ballot: BallotRow, lines: readonly JournalRow[], weight: WeightBy): Count {
  const last = new Map<string, string | null>();
  const sites = new Map<string | null, Hands>();
  for (const line of lines) {
    if (line.args === null || !('result' in (JSON.parse(line.reply) as object))) continue;
    const args = JSON.parse(line.args) as Sent;
    if (args.ballotId !== ballot.id) continue;
    if (line.name === 'vote.cast') last.set(line.actorId, args.choice);
    if (line.name === 'vote.tick') last.set(args.participantId, args.choice);
    if (line.name === 'hands.count') sites.set(args.siteId, args);
  }
  return ballot.method === 'hands'
    ? countHands([...sites.values()])
    : weigh(
        ballot.lines.length,
        [...last].map(([id, choice]) => [choice, weight(id)]),
      );
}

type Hands = HandCountRow['hands'];
interface Sent extends Hands {
  ballotId: string;
  participantId: string;
  siteId: string | null;
  choice: string | null;
}

const countHands = (sites: readonly Hands[]): Count =>
  sorted(
    new Map(
      (['inFavour', 'against', 'abstain'] as const).map((word) => [
        word,
        sites.reduce((total, site) => total + site[word], 0),
      ]),
    ),
  );

const fromRows = (
  ballot: BallotRow,
  votes: readonly VoteRow[],
  hands: readonly HandCountRow[],
  weight: WeightBy,
): Count =>
  ballot.method === 'hands'
    ? countHands(hands.filter((one) => one.ballotId === ballot.id).map((one) => one.hands))
    : weigh(
        ballot.lines.length,
        votes
          .filter((vote) => vote.ballotId === ballot.id)
          .map((vote) => [vote.choice, weight(vote.participantId)]),
      );

/** The result as it was stored, in the same form; null while there is none. */
export function fromResult({ tally, lineTally }: BallotRow): Count | null {
  if (tally) return countHands([tally]);
  if (!lineTally) return null;
  const letters: Readonly<Record<string, string>> = {
    ...{ inFavour: 'F', against: 'A', abstain: 'N', chosen: 'X', high: 'H', medium: 'M', low: 'L' },
  };
  return sorted(
    new Map(
      lineTally.lines.flatMap(({ counts }, line) =>
        Object.entries(counts).map(([mark, many]) => [`${line}:${letters[mark] ?? mark}`, many]),
      ),
    ),
  );
}

export const same = (a: Count, b: Count): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What does not fit, or null. */
export function tallyProblem(
  ballot: BallotRow,
  progress: BallotProgressRow | undefined,
  votes: readonly VoteRow[],
  hands: readonly HandCountRow[],
  lines: readonly JournalRow[],
  weight: WeightBy,
): string | null {
  const rows = fromRows(ballot, votes, hands, weight);
  const journal = fromJournal(ballot, lines, weight);
  if (!same(rows, journal))
    return `rows say ${JSON.stringify(rows)}, the journal says ${JSON.stringify(journal)}`;
  const answered = answeredIn(ballot, votes, rows);
  if (progress && progress.answered !== answered)
    return `${progress.answered} were counted as answered, there are ${answered} votes`;
  const result = fromResult(ballot);
  if (result && !same(result, rows))
    return `the result says ${JSON.stringify(result)}, the votes say ${JSON.stringify(rows)}`;
  return null;
}

const answeredIn = (ballot: BallotRow, votes: readonly VoteRow[], rows: Count): number =>
  ballot.method === 'hands'
    ? Object.values(rows).reduce((total, many) => total + many, 0)
    : votes.filter((vote) => vote.ballotId === ballot.id && vote.choice !== null).length;
