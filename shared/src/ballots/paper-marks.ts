// Ballots that ask about several lines at once (motions, options, candidates, persons), and what a voter may say of each line.
// On the wire and in rows a paper is one letter a line, so that every paper of a ballot is equally long whatever it says.
import { z } from 'zod';

/**
 * `motion`: one question. `motions`: several, each decided for itself. `options`: up to k of n. `agreement`: an election, agreed to or
 * not candidate by candidate. `names`: an election by naming up to as many as there are seats. `confidence`: three levels for each person.
 */
export const ballotKinds = [
  'motion',
  'motions',
  'options',
  'agreement',
  'names',
  'confidence',
] as const;
export const ballotKindSchema = z.enum(ballotKinds);
export type BallotKind = z.output<typeof ballotKindSchema>;
export type LinesKind = Exclude<BallotKind, 'motion'>;

export const markSchema = z.enum([
  'inFavour',
  'against',
  'abstain',
  'chosen',
  'high',
  'medium',
  'low',
]);
export type Mark = z.output<typeof markSchema>;

/** In the order in which they are offered, always the same. */
export const marksOfKind: Readonly<Record<LinesKind, readonly Mark[]>> = {
  motions: ['inFavour', 'against', 'abstain'],
  options: ['chosen'],
  agreement: ['inFavour', 'against'],
  names: ['chosen'],
  confidence: ['high', 'medium', 'low'],
};
/** The mark that speaks for a line, of which there may be no more than seats; confidence is no contest. */
export const winningMark = (kind: LinesKind): Mark => {
  switch (kind) {
    case 'motions':
    case 'agreement':
      return 'inFavour';
    case 'options':
    case 'names':
      return 'chosen';
    case 'confidence':
      return 'high';
  }
};

const letters: Readonly<Record<Mark, string>> = {
  inFavour: 'F',
  against: 'A',
  abstain: 'N',
  chosen: 'X',
  high: 'H',
  medium: 'M',
  low: 'L',
};
const BLANK = '.';
const markOf = new Map((Object.keys(letters) as Mark[]).map((mark) => [letters[mark], mark]));

export const MAX_LINES = 100;

/** One letter a line; a dot where nothing is said. */
export const marksSchema = z.string().regex(new RegExp(`^[FANXHML.]{1,${MAX_LINES}}$`));
export type Marks = z.output<typeof marksSchema>;

export const writeMarks = (marks: readonly (Mark | null)[]): Marks =>
  marks.map((mark) => (mark === null ? BLANK : letters[mark])).join('');

/** Letters that mean nothing count as blank: what a paper does not say clearly, it does not say. */
export const readMarks = (marks: Marks): (Mark | null)[] =>
  [...marks].map((letter) => markOf.get(letter) ?? null);

export const isBlank = (marks: Marks): boolean => readMarks(marks).every((mark) => mark === null);

export const lineSchema = z.strictObject({
  /** A motion, an option, or the name of a candidate. */
  text: z.string(),
  /** Such as a candidate's position; may be empty. */
  detail: z.string(),
});
export type BallotLine = z.output<typeof lineSchema>;

interface Form {
  readonly kind: BallotKind;
  readonly lines: readonly BallotLine[];
  /** How many may be chosen or agreed to; null where that is not limited. */
  readonly seats: number | null;
}

/** Kinds in which no more lines may be marked for than there are seats. */
export const isLimited = (kind: BallotKind): kind is 'options' | 'agreement' | 'names' =>
  kind === 'options' || kind === 'agreement' || kind === 'names';

/** What is wrong with a paper as an answer to this ballot; null: nothing. A paper that names nobody is an answer, too. */
export function paperProblem(form: Form, answer: string): 'wrongPaper' | 'tooManyChosen' | null {
  const { kind, lines, seats } = form;
  if (kind === 'motion')
    return marksOfKind.motions.some((one) => one === answer) ? null : 'wrongPaper';
  if (!marksSchema.safeParse(answer).success || answer.length !== lines.length) return 'wrongPaper';
  const marks = readMarks(answer);
  const allowed = marksOfKind[kind];
  if (marks.some((mark) => mark !== null && !allowed.includes(mark))) return 'wrongPaper';
  // Naming nobody is a decision; saying nothing of any motion or person is an accident.
  if (isBlank(answer) && kind !== 'options' && kind !== 'names') return 'wrongPaper';
  if (!isLimited(kind) || seats === null) return null;
  const chosen = marks.filter((mark) => mark === winningMark(kind)).length;
  return chosen > seats ? 'tooManyChosen' : null;
}
