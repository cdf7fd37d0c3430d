// Which commands may still be sent when the connection comes back, judged by rows that are up to date again.
// Only for commands that would surprise when they arrive late; the server decides about all others.
import type { Ballot, MyVote } from '@hop/shared/ballots/ballot.js';
import { castPaper, castVote } from '@hop/shared/ballots/ballots-commands.js';
import type { CommandEnvelope } from '@hop/shared/core/protocol.js';
import type { Refusal } from '@hop/shared/core/refusal.js';
import { liveRefusals } from './refusals';

/** What a rule may look at. Rows are null while they are not there or not up to date. */
export interface Rows {
  row(name: string, id: string): unknown;
}
export type Verdict =
  | { kind: 'send' }
  /** Not now: asked again when rows change. */
  | { kind: 'wait' }
  /** It did arrive, only the answer was lost. */
  | { kind: 'done'; result: unknown }
  | { kind: 'drop'; refusal: Refusal };

type Rule = (args: unknown, rows: Rows | null) => Verdict;

const vote: Rule = (args, rows) => {
  const parsed = castVote.args.safeParse(args);
  if (!parsed.success) return { kind: 'send' };
  if (rows === null) return { kind: 'wait' };
  const { ballotId, choice } = parsed.data;
  return whileOpen(rows, ballotId, (mine) =>
    mine?.choice === choice ? { choice, castAt: mine.castAt } : null,
  );
};

/** A secret vote is not told even to its owner; that it is there is all that one can know. */
const paper: Rule = (args, rows) => {
  const parsed = castPaper.args.safeParse(args);
  if (!parsed.success) return { kind: 'send' };
  if (rows === null) return { kind: 'wait' };
  return whileOpen(rows, parsed.data.ballotId, (mine) => mine && { castAt: mine.castAt });
};

/** `arrived`: the result of the command when the row of my vote shows that it did arrive. */
function whileOpen(
  rows: Rows,
  ballotId: string,
  arrived: (mine: MyVote | null) => unknown,
): Verdict {
  const ballot = rows.row('ballot', ballotId) as Ballot | undefined;
  if (ballot?.state === 'open') return { kind: 'send' };
  if (ballot?.state === 'paused') return { kind: 'wait' };
  const result = arrived((rows.row('myVote', ballotId) as MyVote | undefined) ?? null);
  if (result !== null) return { kind: 'done', result };
  return { kind: 'drop', refusal: liveRefusals.ballotOver() };
}

const rules: Readonly<Record<string, Rule>> = { [castVote.name]: vote, [castPaper.name]: paper };

export function mayResend(envelope: CommandEnvelope, rows: Rows | null): Verdict {
  const rule = Object.hasOwn(rules, envelope.name) ? rules[envelope.name] : undefined;
  return rule === undefined ? { kind: 'send' } : rule(envelope.args, rows);
}
