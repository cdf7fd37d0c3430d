// What the form of a ballot holds, and what is sent of it.
import type { Ballot, Method } from '@hop/shared/ballots/ballot.js';
import type { prepareBallot } from '@hop/shared/ballots/ballots-commands.js';
import { hasSameLines, limitFor, mayShowNames, tieFor } from '@hop/shared/ballots/form-rules.js';
import type { Majority, Tie } from '@hop/shared/ballots/majority-rule.js';
import { isLimited, type BallotKind, type BallotLine } from '@hop/shared/ballots/paper-marks.js';
import type { ArgsInputOf } from '@hop/shared/core/contract.js';
import type { RuleSet } from '@hop/shared/meetings/meeting.js';
import { choiceOfRule, ruleChoices, type RuleChoice } from './rule-choices';

export interface BallotValues extends Record<string, unknown> {
  kind: BallotKind;
  motion: string;
  /** One line each; behind a comma what stands beside a name. */
  lines: string;
  seats: number;
  method: Method;
  rule: RuleChoice;
  /** 0: until the chair closes. */
  limit: number;
  mayChange: boolean;
  secret: boolean;
  trial: boolean;
  showNames: boolean;
  tie: Tie;
  recusedIds: readonly string[];
}

type Lines = Pick<Ballot, 'kind' | 'lines'>;

const ofPeople = (kind: BallotKind): boolean =>
  kind === 'agreement' || kind === 'names' || kind === 'confidence';

/** Motions and options may have commas of their own; a person's name has none, so what follows is the position. */
export function linesOf(kind: BallotKind, text: string): BallotLine[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const comma = ofPeople(kind) ? line.indexOf(',') : -1;
      return comma === -1
        ? { text: line, detail: '' }
        : { text: line.slice(0, comma).trim(), detail: line.slice(comma + 1).trim() };
    });
}

const textOf = ({ kind, lines }: Lines): string =>
  lines
    .map(({ text, detail }) => (detail === '' || !ofPeople(kind) ? text : `${text}, ${detail}`))
    .join('\n');

/** Details of motions and options come from elsewhere and are not on the form: a line keeps its own as long as its text stays. */
function withDetails(lines: readonly BallotLine[], before: readonly BallotLine[]): BallotLine[] {
  const left = [...before];
  return lines.map((line) => {
    const at = left.findIndex(({ text }) => text === line.text);
    const [same] = at === -1 ? [] : left.splice(at, 1);
    return same ?? line;
  });
}

export const newValues = (rules: RuleSet): BallotValues => ({
  ...{ kind: 'motion', motion: '', lines: '', seats: 1, method: 'tablet' },
  rule: choiceOfRule(rules.majority),
  limit: rules.ballotSeconds ?? 0,
  mayChange: rules.mayChangeVote,
  ...{ secret: false, trial: false, showNames: rules.showNames },
  ...{ tie: rules.tie, recusedIds: [] },
});

export const valuesOf = (ballot: Ballot): BallotValues => ({
  kind: ballot.kind,
  motion: ballot.motion,
  lines: textOf(ballot),
  seats: ballot.seats ?? 1,
  method: ballot.method,
  rule: choiceOfRule(ballot.majority),
  limit: ballot.limitSeconds ?? 0,
  mayChange: ballot.mayChange,
  secret: ballot.secret,
  trial: ballot.trial,
  showNames: ballot.showNames,
  tie: ballot.tie,
  recusedIds: ballot.recusedIds,
});

/** `ofMeeting` stands for a rule that none of the common words says. */
export const majorityOf = (rule: RuleChoice, ofMeeting: Majority): Majority =>
  rule === 'ofMeeting' ? ofMeeting : ruleChoices[rule];

/** What is still missing before it can be saved. */
export function missingOf({
  kind,
  motion,
  lines,
  seats,
}: BallotValues): 'motion' | 'lines' | 'sameLines' | 'seats' | null {
  if (motion.trim() === '') return 'motion';
  const written = linesOf(kind, lines);
  const count = written.length;
  if (kind !== 'motion' && count === 0) return 'lines';
  if (kind !== 'motion' && hasSameLines(written)) return 'sameLines';
  return isLimited(kind) && (seats < 1 || seats > count) ? 'seats' : null;
}

type Content = Omit<
  ArgsInputOf<typeof prepareBallot>,
  'agendaItemId' | 'documentId' | 'documentPage'
>;

/** Only what its kind knows is sent: hands and names called are for one motion, seats for elections and options. `draft`: as saved before. */
export function contentOf(values: BallotValues, ofMeeting: Majority, draft?: Lines): Content {
  const { kind, motion, secret, trial, limit, mayChange } = values;
  const single = kind === 'motion';
  const lines = linesOf(kind, values.lines);
  const isNew = draft === undefined || ofPeople(draft.kind) || ofPeople(kind);
  return {
    ...{ kind, motion, trial, mayChange },
    showNames: values.showNames && mayShowNames(values),
    secret: secret && (!single || values.method === 'tablet'),
    lines: single ? [] : isNew ? lines : withDetails(lines, draft.lines),
    seats: isLimited(kind) ? values.seats : null,
    method: single ? values.method : 'tablet',
    majority: majorityOf(values.rule, ofMeeting),
    limitSeconds: limitFor(single ? values.method : 'tablet', limit === 0 ? null : limit),
    tie: tieFor(kind, values.tie),
    recusedIds: [...values.recusedIds],
  };
}
