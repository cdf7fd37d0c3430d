// Secret ballots: equally long on the wire, counted without voters, and when a result tells what somebody voted.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choices } from './ballot.js';
import { countLines } from './line-tally.js';
import { mayCastPaper, type PaperFacts } from './ballot-rules.js';
import { paperOf, revealsVotes } from './papers.js';
import { resultSentence } from './sentences.js';
import { plainVote } from './unopened.js';
import { countPapers } from './tally.js';
import type { LinesKind } from './paper-marks.js';

const people = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `p${index}`);
const counted = (papers: Parameters<typeof countPapers>[0]['papers'], present = papers.length) =>
  countPapers({
    totalMembers: 60,
    rollParticipantIds: people(60),
    presentParticipantIds: people(present),
    voterIds: people(papers.length),
    papers,
  });
const plainMajority = {
  base: 'present',
  numerator: 1,
  denominator: 2,
  comparison: 'moreThan',
} as const;
const fill = (count: number, choice: 'inFavour' | 'against' | null) =>
  Array.from({ length: count }, () => choice);

it('every choice is equally long on the wire', () => {
  const lengths = choices.map((choice) => JSON.stringify(paperOf('ballot', choice)).length);
  expect(new Set(lengths).size).toBe(1);
});

it('given out, brought back, valid and not are four figures that fit together', () => {
  const { tally, papers } = counted([...fill(30, 'inFavour'), ...fill(9, 'against'), null], 43);
  expect(papers).toEqual({ issued: 43, collected: 40, valid: 39, invalid: 1 });
  expect(tally).toMatchObject({ inFavour: 30, against: 9, notAnswered: 3, absent: 17 });
});

it('every paper stands in exactly one figure', () => {
  const anyPapers = fc.array(fc.constantFrom(...choices, null), { maxLength: 60 });
  fc.assert(
    fc.property(anyPapers, fc.nat(60), (all, present) => {
      const { tally, papers } = counted(all, present);
      expect(tally.inFavour + tally.against + tally.abstain).toBe(papers.valid);
      expect(papers.valid + papers.invalid).toBe(papers.collected);
      expect(papers.collected + tally.notAnswered).toBe(papers.issued);
      expect(papers.issued).toBe(tally.present);
    }),
  );
});

describe('a result tells single votes', () => {
  const reveals = (papers: Parameters<typeof counted>[0]) => {
    const result = counted(papers);
    return revealsVotes({ ...plainVote(), ...result, lineTally: null });
  };
  it.each([
    [[...fill(40, 'inFavour')], true],
    [[...fill(40, 'inFavour'), null], true],
    [[...fill(3, 'inFavour'), 'against'], true],
    [[...fill(4, 'inFavour'), 'against'], false],
    [[], false],
  ] as const)('%j: %s', (papers, answer) => {
    expect(reveals(papers)).toBe(answer);
  });
  const revealsOf = (kind: LinesKind, seats: number | null, papers: readonly string[]) => {
    const { tally: lineTally, papers: figures } = countLines({
      secret: true,
      ...{ kind, seats, lineCount: 3, totalMembers: 60, majority: plainMajority },
      ...{ rollParticipantIds: people(60), presentParticipantIds: people(papers.length) },
      ...{ voterIds: people(papers.length), papers },
    });
    const lines = ['An', 'Bình', 'Cường'].map((text) => ({ text, detail: '' }));
    const ballot = { ...plainVote(), kind, seats, lines, tally: null };
    return revealsVotes({ ...ballot, lineTally, papers: figures });
  };
  it.each([
    ['all chose one', 'names', 2, ['XX.', 'XX.', 'X.X', 'X.X', 'X..'], true],
    [
      'nobody chose one of more than there are seats',
      'names',
      1,
      ['X..', 'X..', '.X.', '.X.', '.X.'],
      false,
    ],
    ['the same of options', 'options', 2, ['XX.', 'X..', '.X.', '.X.', '.X.'], false],
    [
      'nobody chose one, with a seat for each',
      'names',
      3,
      ['XX.', 'X..', '.X.', '.X.', '.X.'],
      true,
    ],
    [
      'an unreadable paper beside those alike',
      'options',
      3,
      ['XX.', 'X..', '.X.', '.X.', '...'],
      true,
    ],
    ['all were against one', 'agreement', 1, ['FAA', 'AFA', 'AFA', 'FAA', 'AFA'], true],
    ['nobody said anything of one', 'agreement', 1, ['FA.', 'AF.', 'AF.', 'FA.', 'AF.'], true],
    [
      'nobody said anything of a motion',
      'motions',
      null,
      ['FA.', 'AF.', 'AF.', 'FN.', 'AF.'],
      true,
    ],
    [
      'nobody said anything of a person',
      'confidence',
      null,
      ['HL.', 'LH.', 'MM.', 'HL.', 'LH.'],
      true,
    ],
    [
      'some are different on every line',
      'confidence',
      null,
      ['HLH', 'LHL', 'MMM', 'HL.', 'LH.'],
      false,
    ],
  ] as const)('%s (%s, seats: %s): %j %s', (_, kind, seats, papers, answer) => {
    expect(revealsOf(kind, seats, papers)).toBe(answer);
  });
});

it('its sentence tells the four figures, in both languages', () => {
  const majority = { base: 'totalMembers', numerator: 1, denominator: 2 } as const;
  const result = {
    ...counted([...fill(31, 'inFavour'), ...fill(8, 'against'), null], 43),
    majority: { ...majority, comparison: 'moreThan' } as const,
    passed: true,
  };
  expect(resultSentence('vi', result)).toBe(
    'Đã thông qua: 31/60 thành viên tán thành (51,67 % tổng số; 72,09 % số có mặt), 8 không tán thành, 0 không biểu quyết, 3 chưa trả lời, 17 vắng; phiếu phát ra 43, thu về 40, hợp lệ 39, không hợp lệ 1.',
  );
  expect(resultSentence('en', result)).toContain(
    '17 absent; ballot papers issued 43, collected 40, valid 39, invalid 1.',
  );
});

describe('a paper', () => {
  const facts = (changes: Partial<PaperFacts> = {}): PaperFacts => ({
    ballot: { ...plainVote(), state: 'open', closesAt: 10_000, mayChange: false, secret: true },
    choice: 'inFavour',
    now: 9_999,
    onRoll: true,
    present: true,
    recorded: false,
    ...changes,
  });
  const inState = (state: PaperFacts['ballot']['state'], secret = true) => ({
    ballot: { ...plainVote(), state, closesAt: 10_000, mayChange: false, secret },
  });
  it('is taken once, in time, from those on the roll who are there', () => {
    expect(mayCastPaper(facts())).toBe('ok');
    expect(mayCastPaper(facts({ now: 10_000 }))).toBe('tooLate');
    expect(mayCastPaper(facts({ present: false }))).toBe('notPresent');
    expect(mayCastPaper(facts({ onRoll: false }))).toBe('notOnRoll');
    expect(mayCastPaper(facts(inState('paused')))).toBe('paused');
    expect(mayCastPaper(facts(inState('draft')))).toBe('notOpen');
    expect(mayCastPaper(facts(inState('open', false)))).toBe('notSecret');
  });
  it('that is recorded is said to be, whenever a second one comes', () => {
    for (const state of ['open', 'paused', 'closed', 'declared'] as const)
      expect(mayCastPaper(facts({ ...inState(state), recorded: true, present: false }))).toBe(
        'alreadyRecorded',
      );
  });
});
