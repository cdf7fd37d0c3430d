// Ban kiểm phiếu: those who count a secret ballot. A meeting has one board at a time; it is approved first, by a vote or by acclamation.
import { z } from 'zod';
import { defineEntity, type EntityOf } from '../core/contract.js';
import { idSchema } from '../core/ids.js';
import type { Participant } from '../participants/participant.js';
import { bareName } from '../participants/words-of-names.js';
import { isRunning } from './ballot-machine.js';
import type { Ballot } from './ballot.js';
import type { BallotKind } from './paper-marks.js';
import type { ballotRefusals } from './refusals.js';

export const MIN_TELLERS = 2;
export const MAX_TELLERS = 15;

export const boardSchema = z.object({
  participantIds: z.array(idSchema),
  /** Trưởng ban, one of them. */
  leadId: idSchema,
  appointedAt: z.number().int(),
  /** The vote that approved the board; null: the meeting agreed without one. */
  ballotId: idSchema.nullable(),
  /** Who recorded it. */
  name: z.string(),
});
/** One appointment: it never changes, only another one follows. */
export type Board = z.output<typeof boardSchema>;

/** Its id is the meeting's. */
export const tellersEntity = defineEntity(
  'tellers',
  boardSchema.extend({
    id: idSchema,
    version: z.number().int(),
    /** Boards that this one replaced, oldest first: what they counted stays their record. */
    earlier: z.array(boardSchema),
  }),
);
export type Tellers = EntityOf<typeof tellersEntity>;

export const boardsOf = (tellers: Board & Pick<Tellers, 'earlier'>): Board[] => {
  const { participantIds, leadId, appointedAt, ballotId, name, earlier } = tellers;
  return [...earlier, { participantIds, leadId, appointedAt, ballotId, name }];
};

/** The board of a ballot: the last one appointed before it was opened. While it is a draft: the present one. */
export function boardOf(
  tellers: (Board & Pick<Tellers, 'earlier'>) | undefined,
  ballot: Pick<Ballot, 'secret' | 'trial' | 'openedAt'>,
): Board | null {
  if (tellers === undefined || !ballot.secret || ballot.trial) return null;
  const before = ballot.openedAt ?? Infinity;
  return boardsOf(tellers).findLast(({ appointedAt }) => appointedAt <= before) ?? null;
}

type Decided = Pick<Ballot, 'state' | 'passed' | 'trial'>;
export const approvesTellers = ({ state, passed, trial }: Decided): boolean =>
  state === 'declared' && passed === true && !trial;

/** Given out, or counted and not declared: until then the board stays as it is. */
export const keepsTellers = ({ secret, state }: Pick<Ballot, 'secret' | 'state'>): boolean =>
  secret && (isRunning(state) || state === 'closed');

/** Where the lines of a ballot are people. */
const ofPeople: readonly BallotKind[] = ['agreement', 'names', 'confidence'];

interface Opening {
  readonly ballot: Pick<Ballot, 'secret' | 'trial' | 'kind' | 'lines'>;
  /** `tellersForSecret` of the meeting's rules. */
  readonly required: boolean;
  readonly tellers: Board | undefined;
  readonly participants: readonly Pick<Participant, 'id' | 'name'>[];
  readonly ballots: readonly (Decided & Pick<Ballot, 'id'>)[];
}

/** Why a ballot may not be opened with this board; null: nothing stands against it. */
export function tellersProblem({
  ballot,
  required,
  tellers,
  participants,
  ballots,
}: Opening): Extract<keyof typeof ballotRefusals, 'tellersNeeded' | 'tellerIsCandidate'> | null {
  if (!ballot.secret || ballot.trial) return null;
  const { participantIds = [], ballotId = null } = tellers ?? {};
  const names = participants
    .filter(({ id }) => participantIds.includes(id))
    .map(({ name }) => bareName(name));
  // Its approval may have been voided, and somebody taken off the list, since.
  const isWhole = names.length > 0 && names.length === participantIds.length;
  const approval = ballots.find(({ id }) => id === ballotId);
  const isApproved = ballotId === null || (approval !== undefined && approvesTellers(approval));
  if (required && !(isWhole && isApproved)) return 'tellersNeeded';
  const isCandidate = ballot.lines.some(({ text }) => names.includes(bareName(text)));
  return ofPeople.includes(ballot.kind) && isCandidate ? 'tellerIsCandidate' : null;
}
