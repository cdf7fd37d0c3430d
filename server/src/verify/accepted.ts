// What the journal holds of one command about one ballot: its accepted lines, in their order.
import type { JournalRow } from '../kernel/kernel.entity.js';

export interface Accepted<Result, Args> {
  readonly args: Args;
  readonly result: Result;
}

/** Lines of secret commands hold no arguments and are never among them. */
export function acceptedOf<Result, Args = unknown>(
  name: string,
  ballotId: string,
  lines: readonly JournalRow[],
): Accepted<Result, Args>[] {
  return lines.flatMap((line) => {
    if (line.name !== name || line.args === null) return [];
    const args = JSON.parse(line.args) as Args & { ballotId?: string };
    const reply = JSON.parse(line.reply) as { result?: Result };
    return args.ballotId === ballotId && reply.result !== undefined
      ? [{ args, result: reply.result }]
      : [];
  });
}
