// What follows from the kind and the method of a ballot, asked alike by the form and by the server.
import type { Method } from './ballot.js';
import type { Tie } from './majority-rule.js';
import type { BallotKind, BallotLine } from './paper-marks.js';

interface Form {
  readonly kind: BallotKind;
  readonly method: Method;
  readonly secret: boolean;
}

/** Where nobody can say whose vote it was there are no names to show; several lines have no room for them. */
export const mayShowNames = ({ kind, method, secret }: Form): boolean =>
  !secret && kind === 'motion' && method !== 'hands';

/** Counting hands and calling names takes as long as it takes: a time limit is for devices. In seconds; null: none. */
export const limitFor = (method: Method, limitSeconds: number | null): number | null =>
  method === 'tablet' ? limitSeconds : null;

/** The casting vote decides one motion; where there are several lines a tie is put again. */
export const tieFor = (kind: BallotKind, tie: Tie): Tie =>
  kind !== 'motion' && tie === 'castingVote' ? 'repeat' : tie;

/** Two lines that read alike split the votes of one; a position behind the name may tell two people apart. */
export const hasSameLines = (lines: readonly BallotLine[]): boolean =>
  new Set(lines.map(({ text, detail }) => `${text}\n${detail}`.toLocaleLowerCase('vi'))).size <
  lines.length;
