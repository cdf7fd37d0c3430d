// The second decision: by hand at the edges, and against the first one for whatever may be asked and counted.
import { countLines } from '@hop/shared/ballots/line-tally.js';
import { hasTie, isSettledWhole } from '@hop/shared/ballots/lines-settled.js';
import { isPassed, isTied } from '@hop/shared/ballots/majority.js';
import { majorityBases } from '@hop/shared/ballots/majority-rule.js';
import { marksOfKind, writeMarks, type LinesKind } from '@hop/shared/ballots/paper-marks.js';
import { countVotes } from '@hop/shared/ballots/tally.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BallotRow, VoteRow } from '../ballots/ballot.entity.js';
import { decideAgain, type Asked } from './decide-again.js';
import { givenIn } from './recount.js';

const half = {
  base: 'totalMembers',
  numerator: 1,
  denominator: 2,
  comparison: 'moreThan',
} as const;
const motion: Asked = {
  ...{ kind: 'motion', lines: [], seats: null, secret: false },
  ...{ majority: half, tie: 'fails' },
};
const names = (more: Partial<Asked>): Asked => ({
  ...{ ...motion, kind: 'names', seats: 1, majority: { ...half, base: 'cast' } },
  lines: ['An', 'Bình'].map((text) => ({ text, detail: '' })),
  ...more,
});
const room = { totalMembers: 60, eligible: 58, present: 50 };
const votes = (inFavour: number, against: number, abstain = 0) => {
  const all = inFavour + against + abstain;
  return { counts: { inFavour, against, abstain }, answered: all, valid: all };
};

describe('at the edges', () => {
  it.each([29, 30, 31])('%i of 60 members', (inFavour) => {
    expect(decideAgain(motion, room, votes(inFavour, 0), null).passed).toBe(inFavour === 31);
  });
  it.each([
    ['totalMembers', 'moreThan', 30],
    ['totalMembers', 'atLeast', 29],
    ['eligible', 'moreThan', 29],
    ['eligible', 'atLeast', 28],
    ['present', 'moreThan', 25],
    ['present', 'atLeast', 24],
  ] as const)('%s, %s half: %i fail, one more passes', (base, comparison, most) => {
    const asked = { ...motion, majority: { ...half, base, comparison } };
    expect(decideAgain(asked, room, votes(most, 0), null).passed).toBe(false);
    expect(decideAgain(asked, room, votes(most + 1, 0), null).passed).toBe(true);
  });
  it('nobody in favour carries nothing, and no tie comes of nothing', () => {
    const asked = {
      ...motion,
      majority: { ...half, base: 'cast', comparison: 'atLeast' } as const,
    };
    const nothing = { passed: false, tied: false };
    expect(decideAgain(asked, room, votes(0, 0), null)).toMatchObject(nothing);
  });
  it.each([
    ['fails', null, false],
    ['repeat', null, false],
    ['castingVote', null, null],
    ['castingVote', 'inFavour', true],
    ['castingVote', 'against', false],
  ] as const)('a tie, %s, chair %s: %s', (tie, casting, passed) => {
    const asked = { ...motion, tie, majority: { ...half, base: 'cast' } as const };
    expect(decideAgain(asked, room, votes(20, 20), casting)).toMatchObject({ passed, tied: true });
  });
  it('a casting vote decides nothing where there is no tie', () => {
    const asked = { ...motion, tie: 'castingVote' } as const;
    expect(decideAgain(asked, room, votes(10, 10), 'inFavour')).toMatchObject({ passed: false });
  });
  it('a blank paper of an open election was cast; a secret one was not valid', () => {
    const given = { counts: { '0:X': 5, '1:X': 1 }, answered: 10, valid: 6 };
    const outcomes = (secret: boolean) =>
      decideAgain(names({ secret }), room, given, null).outcomes;
    expect(outcomes(false)).toEqual(['notElected', 'notElected']);
    expect(outcomes(true)).toEqual(['elected', 'notElected']);
  });
  it('who is equal at the last seat stays open', () => {
    const most = { base: 'cast', numerator: 1, denominator: 5, comparison: 'atLeast' } as const;
    const given = { counts: { '0:X': 5, '1:X': 5 }, answered: 10, valid: 10 };
    expect(decideAgain(names({ majority: most }), room, given, null)).toEqual({
      ...{ passed: false, tied: true, outcomes: ['tied', 'tied'] },
    });
  });
});

const people = fc.integer({ min: 0, max: 12 });
const majorities = fc.record({
  base: fc.constantFrom(...majorityBases),
  numerator: fc.integer({ min: 1, max: 4 }),
  denominator: fc.integer({ min: 1, max: 5 }),
  comparison: fc.constantFrom('moreThan' as const, 'atLeast' as const),
});
const weightings = fc.option(
  fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 12, maxLength: 12 }),
);
const voteOf = (participantId: string, choice: string): VoteRow =>
  Object.assign(new VoteRow(), { ballotId: 'b', participantId, choice });
const ballotOf = (asked: Asked): BallotRow =>
  Object.assign(new BallotRow(), { ...asked, id: 'b', method: 'tablet' });

describe('agrees with the first decision', () => {
  const roll = Array.from({ length: 12 }, (_, at) => `p${at}`);
  const heavy = (weights: number[] | null) => (id: string) => weights?.[roll.indexOf(id)] ?? 1;

  it('of a single motion', () => {
    const choices = fc.array(fc.constantFrom('inFavour', 'against', 'abstain'), { maxLength: 12 });
    fc.assert(
      fc.property(choices, people, majorities, weightings, (said, present, majority, weights) => {
        const tally = countVotes({
          ...{ rollParticipantIds: roll, rollWeights: weights, totalMembers: 15 },
          presentParticipantIds: roll.slice(0, present),
          votes: said.map((choice, at) => ({ participantId: `p${at}`, choice })),
        });
        const asked = { ...motion, majority };
        const rows = said.map((choice, at) => voteOf(`p${at}`, choice));
        const given = givenIn(ballotOf(asked), rows, [], heavy(weights));
        const again = decideAgain(asked, tally, given, null);
        expect(again.passed).toBe(isPassed(majority, tally));
        expect(again.tied).toBe(isTied(majority, tally));
      }),
      { numRuns: 2_000 },
    );
  });

  const kinds: LinesKind[] = ['motions', 'options', 'agreement', 'names', 'confidence'];
  it.each(kinds)('of %s', (kind) => {
    const mark = fc.constantFrom(...marksOfKind[kind], null);
    const paper = fc.array(mark, { minLength: 3, maxLength: 3 }).map(writeMarks);
    const limited = kind === 'options' || kind === 'agreement' || kind === 'names';
    fc.assert(
      fc.property(
        fc.array(paper, { maxLength: 12 }),
        ...[people, majorities, weightings, fc.integer({ min: 1, max: 3 })],
        (papers, present, majority, weights, most) => {
          const seats = limited ? most : null;
          const { tally } = countLines({
            ...{ kind, seats, majority, lineCount: 3, totalMembers: 15, papers, secret: false },
            ...{ rollParticipantIds: roll, rollWeights: weights },
            presentParticipantIds: roll.slice(0, present),
            voterIds: roll.slice(0, papers.length),
          });
          const lines = ['a', 'b', 'c'].map((text) => ({ text, detail: '' }));
          const asked = { ...motion, kind, seats, majority, lines };
          const rows = papers.map((one, at) => voteOf(`p${at}`, one));
          const given = givenIn(ballotOf(asked), rows, [], heavy(weights));
          expect(decideAgain(asked, tally, given, null)).toEqual({
            passed: isSettledWhole({ kind, seats }, tally),
            tied: hasTie(tally),
            outcomes: tally.lines.map(({ outcome }) => outcome),
          });
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
