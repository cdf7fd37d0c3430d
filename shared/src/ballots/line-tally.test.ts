// Elections, several motions, options and confidence: counted line by line, in whole numbers, whatever the order of the papers.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLines, type LinesToCount } from './line-tally.js';
import { hasTie, isSettledWhole } from './lines-settled.js';
import type { Majority } from './majority-rule.js';
import { marksOfKind, writeMarks, type LinesKind, type Marks } from './paper-marks.js';

const half: Majority = {
  base: 'totalMembers',
  numerator: 1,
  denominator: 2,
  comparison: 'moreThan',
};
const people = (count: number): string[] => Array.from({ length: count }, (_, at) => `p${at}`);
const times = (count: number, paper: Marks): Marks[] => Array<Marks>(count).fill(paper);

/** Everybody who votes is there; `present` more than that say nothing. */
function count(
  kind: LinesKind,
  papers: readonly (Marks | null)[],
  more: Partial<LinesToCount> & { present?: number } = {},
) {
  const { present = papers.length, totalMembers = 10, ...rest } = more;
  const roll = people(Math.max(totalMembers, present));
  return countLines({
    ...{ kind, totalMembers, seats: null, majority: half, secret: false },
    lineCount: papers.find((paper) => paper !== null)?.length ?? 1,
    rollParticipantIds: roll,
    presentParticipantIds: roll.slice(0, present),
    voterIds: roll.slice(0, papers.length),
    papers,
    ...rest,
  });
}
const outcomes = (result: ReturnType<typeof count>) =>
  result.tally.lines.map(({ outcome }) => outcome);

describe('several motions in one go', () => {
  it('each is decided for itself', () => {
    const result = count('motions', [...times(6, 'FFA'), ...times(2, 'FAN'), ...times(1, '.AF')]);
    expect(result.tally.lines.map(({ counts, blank }) => ({ ...counts, blank }))).toEqual([
      { inFavour: 8, against: 0, abstain: 0, blank: 1 },
      { inFavour: 6, against: 3, abstain: 0, blank: 0 },
      { inFavour: 1, against: 6, abstain: 2, blank: 0 },
    ]);
    expect(outcomes(result)).toEqual(['carried', 'carried', 'notCarried']);
    expect(isSettledWhole({ kind: 'motions', seats: null }, result.tally)).toBe(false);
  });
  it('absence and blanks are not agreement: 5 of 10 does not carry', () => {
    expect(outcomes(count('motions', times(5, 'F')))).toEqual(['notCarried']);
  });
  it('5 to 5 of 10 is a tie, 4 to 4 is none', () => {
    expect(outcomes(count('motions', [...times(5, 'F'), ...times(5, 'A')]))).toEqual(['tied']);
    expect(outcomes(count('motions', [...times(4, 'F'), ...times(4, 'A')]))).toEqual([
      'notCarried',
    ]);
  });
});

describe('an election', () => {
  it('takes those with enough votes, the most first, up to the seats', () => {
    const papers = [...times(4, 'FFA'), ...times(3, 'FAF'), ...times(3, 'AFF')];
    // 7, 7 and 6 agree; two seats.
    const result = count('agreement', papers, { seats: 2 });
    expect(outcomes(result)).toEqual(['elected', 'elected', 'notElected']);
    expect(isSettledWhole({ kind: 'agreement', seats: 2 }, result.tally)).toBe(true);
  });
  it('leaves a seat empty when too few have enough', () => {
    const result = count('names', [...times(6, 'X..'), ...times(4, '.X.')], { seats: 2 });
    expect(outcomes(result)).toEqual(['elected', 'notElected', 'notElected']);
    expect(isSettledWhole({ kind: 'names', seats: 2 }, result.tally)).toBe(false);
  });
  it('[V10] does not choose between those who are equal at the last seat', () => {
    const papers = [...times(2, 'XXX'), ...times(4, 'XX.'), ...times(4, 'X.X')];
    const result = count('names', papers, { seats: 2, totalMembers: 10 });
    // 10, 6, 6: the first is in, the others wait.
    expect(outcomes(result)).toEqual(['elected', 'tied', 'tied']);
    expect(hasTie(result.tally)).toBe(true);
  });
  it('nobody is tied who has too few votes anyway', () => {
    const result = count('names', [...times(3, 'X.'), ...times(3, '.X')], { seats: 1 });
    expect(outcomes(result)).toEqual(['notElected', 'notElected']);
  });
  it('who names nobody has answered in an open vote, and counts among those who did', () => {
    const ofAnswered: Majority = { ...half, base: 'cast' };
    const papers = [...times(4, 'X.'), ...times(2, '.X'), ...times(4, '..')];
    const more = { seats: 1, majority: ofAnswered };
    // 4 of 10 who answered; of the 6 valid papers of a secret one they would be enough.
    expect(outcomes(count('names', papers, more))).toEqual(['notElected', 'notElected']);
    expect(outcomes(count('names', papers, { ...more, secret: true }))).toEqual([
      ...['elected', 'notElected'],
    ]);
  });
  it('a paper that names nobody is invalid, and still collected', () => {
    const { papers } = count('names', [...times(6, 'X.'), '..', null], { seats: 1, present: 9 });
    expect(papers).toEqual({ issued: 9, collected: 8, valid: 6, invalid: 2 });
  });
  it('is the same whatever the order of the papers; nobody is elected without enough, nor more than the seats', () => {
    const anyElection = fc.record({
      papers: fc.array(
        fc.array(fc.constantFrom(...marksOfKind.names, null), { minLength: 5, maxLength: 5 }),
        { maxLength: 30 },
      ),
      seats: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(anyElection, fc.gen(), ({ papers, seats }, gen) => {
        const written = papers.map(writeMarks);
        const more = { seats, totalMembers: 31, lineCount: 5 };
        const result = count('names', written, more);
        const mixed = gen(fc.shuffledSubarray, written, { minLength: written.length });
        expect(count('names', mixed, more)).toEqual(result);
        // Another way to the same: rank by votes, cut at the seats.
        const votes = [0, 1, 2, 3, 4].map(
          (line) => papers.filter((paper) => paper[line] === 'chosen').length,
        );
        const ranked = votes.filter((one) => one >= 16).sort((one, other) => other - one);
        const border = ranked[seats - 1] ?? 0;
        const isCut = ranked.length > seats && ranked[seats] === border;
        const expected = votes.map((one) => {
          if (one < 16 || one < border) return 'notElected';
          return isCut && one === border ? 'tied' : 'elected';
        });
        expect(outcomes(result)).toEqual(expected);
        expect(expected.filter((one) => one === 'elected').length).toBeLessThanOrEqual(seats);
      }),
    );
  });
});

it('options: the most chosen of those with enough', () => {
  const result = count('options', [...times(6, 'X..'), ...times(1, '.X.')], { seats: 1 });
  expect(outcomes(result)).toEqual(['elected', 'notElected', 'notElected']);
});

it('a vote of confidence tells, and names apart who is rated low by many', () => {
  const papers = [...times(7, 'HLL'), ...times(1, 'MLH'), ...times(2, 'LHM')];
  const result = count('confidence', papers);
  expect(result.tally.lines.map(({ counts }) => counts)).toEqual([
    { high: 7, medium: 1, low: 2 },
    { high: 2, medium: 0, low: 8 },
    { high: 1, medium: 2, low: 7 },
  ]);
  expect(outcomes(result)).toEqual(['told', 'widelyLow', 'widelyLow']);
  expect(outcomes(count('confidence', [...times(6, 'L'), ...times(4, 'H')]))).toEqual([
    'mostlyLow',
  ]);
  expect(isSettledWhole({ kind: 'confidence', seats: null }, result.tally)).toBe(true);
});

it('every member stands in exactly one figure, and every paper in one figure of each line', () => {
  const anyRoom = fc.record({
    papers: fc.array(
      fc.array(fc.constantFrom(...marksOfKind.motions, null), { minLength: 3, maxLength: 3 }),
      { maxLength: 25 },
    ),
    silent: fc.nat(10),
    absent: fc.nat(10),
  });
  fc.assert(
    fc.property(anyRoom, ({ papers, silent, absent }) => {
      const present = papers.length + silent;
      const totalMembers = present + absent;
      const { tally, papers: told } = count('motions', papers.map(writeMarks), {
        ...{ present, totalMembers, lineCount: 3 },
      });
      expect(tally).toMatchObject({ answered: papers.length, notAnswered: silent, absent });
      for (const { counts, blank } of tally.lines)
        expect(Object.values(counts).reduce((sum, one) => sum + one, blank)).toBe(told.valid);
    }),
  );
});

it('a voter off the roll or counted twice is a bug', () => {
  expect(() => count('motions', ['F'], { voterIds: ['stranger'] })).toThrow(/roll/);
  expect(() => count('motions', ['F', 'F'], { voterIds: ['p0', 'p0'] })).toThrow(/two/);
});
