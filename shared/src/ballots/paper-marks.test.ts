// A paper with lines says what it says and nothing else, and is as long as its ballot whatever it says.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayCast, mayCastPaper } from './ballot-rules.js';
import {
  ballotKinds,
  isBlank,
  isLimited,
  marksOfKind,
  marksSchema,
  paperProblem,
  readMarks,
  winningMark,
  writeMarks,
  type BallotKind,
  type LinesKind,
  type Mark,
} from './paper-marks.js';
import { plainVote } from './unopened.js';

const lines = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ text: `line ${at}`, detail: '' }));
const ballot = (kind: BallotKind, count: number, seats: number | null = null) => ({
  ...{ kind, lines: lines(count), seats },
});
const linesKinds = ballotKinds.filter((kind): kind is LinesKind => kind !== 'motion');

const anyMarks = (kind: LinesKind): fc.Arbitrary<(Mark | null)[]> =>
  fc.array(fc.constantFrom(...marksOfKind[kind], null), { minLength: 1, maxLength: 20 });

it.each(linesKinds)('%s: what is written is read again, one letter a line', (kind) => {
  fc.assert(
    fc.property(anyMarks(kind), (marks) => {
      const paper = writeMarks(marks);
      expect(paper).toHaveLength(marks.length);
      expect(marksSchema.safeParse(paper).success).toBe(true);
      expect(readMarks(paper)).toEqual(marks);
      expect(isBlank(paper)).toBe(marks.every((mark) => mark === null));
    }),
  );
});

describe('the form of a paper', () => {
  it.each([
    ['motion', 'inFavour', 0, null, null],
    ['motion', 'F', 0, null, 'wrongPaper'],
    ['motions', 'FAN', 3, null, null],
    ['motions', 'F..', 3, null, null],
    ['motions', '...', 3, null, 'wrongPaper'],
    ['motions', 'FA', 3, null, 'wrongPaper'],
    ['motions', 'FAH', 3, null, 'wrongPaper'],
    ['motions', 'inFavour', 3, null, 'wrongPaper'],
    ['options', 'X.X', 3, 2, null],
    ['options', '...', 3, 2, null],
    ['options', 'XXX', 3, 2, 'tooManyChosen'],
    ['agreement', 'FAF', 3, 2, null],
    ['agreement', 'FFF', 3, 2, 'tooManyChosen'],
    ['agreement', 'AAA', 3, 2, null],
    ['agreement', 'FNA', 3, 2, 'wrongPaper'],
    ['names', 'XX.', 3, 2, null],
    ['names', 'XXX', 3, 2, 'tooManyChosen'],
    ['names', '...', 3, 2, null],
    ['confidence', 'HML', 3, null, null],
    ['confidence', 'HM.', 3, null, null],
    ['confidence', 'XML', 3, null, 'wrongPaper'],
  ] as const)('%s “%s” of %i lines, %s seats: %s', (kind, paper, count, seats, problem) => {
    expect(paperProblem(ballot(kind, count, seats), paper)).toBe(problem);
  });

  it('[V10] no paper that is let through has more winners than seats', () => {
    for (const kind of linesKinds.filter(isLimited))
      fc.assert(
        fc.property(anyMarks(kind), fc.integer({ min: 1, max: 20 }), (marks, seats) => {
          const problem = paperProblem(ballot(kind, marks.length, seats), writeMarks(marks));
          const winners = marks.filter((mark) => mark === winningMark(kind)).length;
          expect(problem === 'tooManyChosen').toBe(winners > seats && problem !== 'wrongPaper');
        }),
      );
  });
});

describe('whether it may be cast', () => {
  const facts = {
    ballot: {
      ...plainVote(),
      ...ballot('names', 3, 1),
      ...({ state: 'open', closesAt: 10_000, mayChange: true } as const),
    },
    ...{ now: 9_999, onRoll: true, present: true },
  };
  it('goes by its form as well', () => {
    expect(mayCast({ ...facts, existingChoice: null, choice: 'X..' })).toBe('ok');
    expect(mayCast({ ...facts, existingChoice: null, choice: 'XX.' })).toBe('tooManyChosen');
    expect(mayCast({ ...facts, existingChoice: 'X..', choice: 'X..' })).toBe('same');
    expect(mayCast({ ...facts, existingChoice: null, choice: 'inFavour' })).toBe('wrongPaper');
  });
  it('of a secret paper, too', () => {
    const secret = { ...facts, ballot: { ...facts.ballot, secret: true }, recorded: false };
    expect(mayCastPaper({ ...secret, choice: '.X.' })).toBe('ok');
    expect(mayCastPaper({ ...secret, choice: 'XXX' })).toBe('tooManyChosen');
  });
  it('not on a tablet when hands are shown or names are called', () => {
    for (const method of ['hands', 'voice'] as const)
      expect(
        mayCast({
          ...facts,
          ballot: { ...facts.ballot, method },
          ...{ existingChoice: null, choice: 'X..' },
        }),
      ).toBe('notOnTablet');
  });
});
