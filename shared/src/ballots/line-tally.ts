// The figures of a ballot with several lines, and what follows for each line. Whole numbers only. A single motion: tally.ts.
// Every figure is of people, or of papers; where the roll has weights, of votes.
import { z } from 'zod';
import type { Papers } from './ballot.js';
import { neededVotes, type MajorityFigures } from './majority.js';
import type { Majority } from './majority-rule.js';
import {
  isBlank,
  isLimited,
  marksOfKind,
  markSchema,
  readMarks,
  winningMark,
  type LinesKind,
  type Mark,
  type Marks,
} from './paper-marks.js';
import { presentOnRoll, type Attending, restOf } from './tally.js';
import { weightsOn, weightTogether } from './weights.js';

/**
 * `carried`, `notCarried`: a motion. `tied`: a motion with as many for as against where one more would carry, or one of several that are
 * equal at the last seat. `elected`, `notElected`: candidates and options. `told`: confidence, which decides nothing by itself;
 * `mostlyLow`: rated low by as many as the rule asks for, `widelyLow`: by two thirds.
 */
export const lineOutcomeSchema = z.enum([
  'carried',
  'notCarried',
  'tied',
  'elected',
  'notElected',
  'told',
  'mostlyLow',
  'widelyLow',
]);
export type LineOutcome = z.output<typeof lineOutcomeSchema>;

export const lineCountSchema = z.object({
  counts: z.partialRecord(markSchema, z.number().int()),
  /** Papers that say nothing of this line. */
  blank: z.number().int(),
  outcome: lineOutcomeSchema,
});
export type LineCount = z.output<typeof lineCountSchema>;

/** answered + notAnswered = present, and with absent and recused they make up all members. */
export const linesTallySchema = z.object({
  totalMembers: z.number().int(),
  eligible: z.number().int(),
  present: z.number().int(),
  answered: z.number().int(),
  notAnswered: z.number().int(),
  absent: z.number().int(),
  recused: z.number().int().optional(),
  /** In the order of the ballot's lines. */
  lines: z.array(lineCountSchema),
});
export type LinesTally = z.output<typeof linesTallySchema>;

export interface LinesRule {
  readonly kind: LinesKind;
  readonly lineCount: number;
  readonly seats: number | null;
  readonly majority: Majority;
  /** A blank paper is an answer in an open ballot, and invalid in a secret one. */
  readonly secret: boolean;
}
export interface LinesToCount extends Attending, LinesRule {
  readonly totalMembers: number;
  /** As in `Members` of tally.ts. */
  readonly recused?: number;
  readonly voterIds: readonly string[];
  /** Of an open ballot one a voter; of a secret one in any order. null: a paper that cannot be read. */
  readonly papers: readonly (Marks | null)[];
}

type Counted = Omit<LineCount, 'outcome'>;
interface Paper {
  readonly marks: Marks;
  readonly weight: number;
}

/** `papers`: what is announced of a secret ballot; a paper that chooses nothing at all is invalid. */
export function countLines(asked: LinesToCount): { tally: LinesTally; papers: Papers } {
  const weightOf = weightsOn(asked);
  const present = weightTogether(presentOnRoll(asked, asked.voterIds), weightOf);
  const answered = weightTogether(asked.voterIds, weightOf);
  const papers = asked.papers.map((marks, at) => ({ marks, weight: weightOf(asked.voterIds[at]) }));
  const valid = papers.filter(
    (paper): paper is Paper => paper.marks !== null && !isBlank(paper.marks),
  );
  const counted = Array.from({ length: asked.lineCount }, (_, line) =>
    countLine(asked.kind, valid, line),
  );
  const figures = {
    totalMembers: asked.totalMembers,
    eligible: weightTogether(new Set(asked.rollParticipantIds), weightOf),
    present,
  };
  const cast = sumOf(asked.secret ? valid : papers);
  const outcomes = outcomesOf(asked, counted, { ...figures, cast, valid: sumOf(valid) });
  return {
    tally: {
      ...figures,
      answered,
      notAnswered: present - answered,
      ...restOf(asked, present),
      lines: counted.map((line, at) => ({ ...line, outcome: outcomes[at] ?? 'told' })),
    },
    papers: {
      issued: present,
      collected: sumOf(papers),
      valid: sumOf(valid),
      invalid: sumOf(papers) - sumOf(valid),
    },
  };
}

const sumOf = (papers: readonly Pick<Paper, 'weight'>[]): number =>
  papers.reduce((total, { weight }) => total + weight, 0);

function countLine(kind: LinesKind, papers: readonly Paper[], line: number): Counted {
  const given = papers.map(({ marks, weight }) => ({
    mark: readMarks(marks)[line] ?? null,
    weight,
  }));
  const said = (what: Mark | null): number => sumOf(given.filter(({ mark }) => mark === what));
  const counts: Partial<Record<Mark, number>> = {};
  for (const mark of marksOfKind[kind]) counts[mark] = said(mark);
  return { counts, blank: said(null) };
}

interface Room {
  readonly totalMembers: number;
  readonly eligible: number;
  readonly present: number;
  /** Papers that say something. */
  readonly valid: number;
  /** Papers that count as answers. */
  readonly cast: number;
}

/** What a rule may count of one line. */
export function lineFigures(kind: LinesKind, line: Counted, room: Room): MajorityFigures {
  const { totalMembers, eligible, present } = room;
  const { inFavour = 0, against = 0, abstain = 0 } = line.counts;
  // Of an election every paper that counts is an answer about every name; of motions and persons only what was said of this one.
  const cast = isLimited(kind) ? room.cast : room.valid - line.blank;
  const sides = kind === 'options' || kind === 'names' ? room.valid : cast;
  return {
    ...{ totalMembers, eligible, present },
    cast: kind === 'motions' ? inFavour + against + abstain : cast,
    forAndAgainst: kind === 'motions' || kind === 'agreement' ? inFavour + against : sides,
  };
}

function outcomesOf(rule: LinesRule, lines: readonly Counted[], room: Room): LineOutcome[] {
  switch (rule.kind) {
    case 'motions':
      return lines.map((line) => motionOutcome(rule, line, room));
    case 'options':
    case 'agreement':
    case 'names':
      return electionOutcomes(rule, lines, room);
    case 'confidence':
      return lines.map((line) => confidenceOutcome(rule, line, room));
  }
}

function motionOutcome({ kind, majority }: LinesRule, line: Counted, room: Room): LineOutcome {
  const { inFavour = 0, against = 0 } = line.counts;
  const needed = neededVotes(majority, lineFigures(kind, line, room));
  if (inFavour >= needed) return 'carried';
  return inFavour > 0 && inFavour === against && inFavour === needed - 1 ? 'tied' : 'notCarried';
}

/** Those with enough votes, the most first, up to the seats. Who is equal at the last seat is not chosen by chance: it stays open. */
function electionOutcomes(rule: LinesRule, lines: readonly Counted[], room: Room): LineOutcome[] {
  const { kind, majority } = rule;
  const seats = isLimited(kind) ? (rule.seats ?? lines.length) : lines.length;
  const votes = lines.map((line) => line.counts[winningMark(kind)] ?? 0);
  const enough = lines.map(
    (line, at) => (votes[at] ?? 0) >= neededVotes(majority, lineFigures(kind, line, room)),
  );
  return lines.map((_, at): LineOutcome => {
    if (!enough[at]) return 'notElected';
    const mine = votes[at] ?? 0;
    const above = votes.filter((other, index) => enough[index] && other > mine).length;
    const equal = votes.filter((other, index) => enough[index] && other === mine).length;
    if (above >= seats) return 'notElected';
    return above + equal <= seats ? 'elected' : 'tied';
  });
}

const TWO_THIRDS = { numerator: 2, denominator: 3, comparison: 'atLeast' } as const;

function confidenceOutcome({ kind, majority }: LinesRule, line: Counted, room: Room): LineOutcome {
  const low = line.counts.low ?? 0;
  const figures = lineFigures(kind, line, room);
  if (low >= neededVotes({ ...TWO_THIRDS, base: majority.base }, figures)) return 'widelyLow';
  return low >= neededVotes(majority, figures) ? 'mostlyLow' : 'told';
}
