// Which commands may still be sent when the connection comes back, judged by rows that are up to date again.
// Only for commands that would surprise when they arrive late; the server decides about all others.
import type { Ballot, MyVote } from '@hop/shared/ballots/ballot.js';
import { castVote } from '@hop/shared/ballots/ballots-commands.js';
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
  const ballot = rows.row('ballot', parsed.data.ballotId) as Ballot | undefined;
  if (ballot?.state === 'open') return { kind: 'send' };
  if (ballot?.state === 'paused') return { kind: 'wait' };
  const mine = rows.row('myVote', parsed.data.ballotId) as MyVote | undefined;
  if (mine?.choice === parsed.data.choice)
    return { kind: 'done', result: { choice: mine.choice, castAt: mine.castAt } };
  return { kind: 'drop', refusal: liveRefusals.ballotOver() };
};

const rules: Readonly<Record<string, Rule>> = { [castVote.name]: vote };

export function mayResend(envelope: CommandEnvelope, rows: Rows | null): Verdict {
  const rule = Object.hasOwn(rules, envelope.name) ? rules[envelope.name] : undefined;
  return rule === undefined ? { kind: 'send' } : rule(envelope.args, rows);
}
