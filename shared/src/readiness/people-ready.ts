// Who is ready for the meeting and who is not, why, and whom to call first. Facts in, decision out; words stand in the catalogues.
import type { Answer } from '../invitations/invitation.js';
import type { Attendance } from '../participants/participant.js';
import { compareNames } from '../participants/names.js';
import type { MeetingRole } from '../policy/actor.js';

/** A device that is further off shows wrong times in its own notices and may be refused by the network. */
export const CLOCK_OFF_MS = 60_000;

/** In the order in which they have to be dealt with. */
export const unreadyReasons = [
  'notHere',
  'notInvited',
  'notAnswered',
  'notSignedIn',
  'documents',
  'clock',
] as const;
export type UnreadyReason = (typeof unreadyReasons)[number];

export interface PersonFacts {
  /** Null: no invitation has gone out. */
  readonly answer: Answer | null;
  /** In the sitting whose roll is open; null: nothing is recorded, or no roll is open. */
  readonly attendance: Attendance['state'] | null;
  readonly rollIsOpen: boolean;
  /** Of the documents that this person may open. */
  readonly opened: number;
  readonly documents: number;
  /** Epoch ms; null: never signed in. Undefined: not known yet, which is nobody's fault. */
  readonly lastSeenAt: number | null | undefined;
  /** What the device's clock lacks, in ms; null: not measured. */
  readonly clockOffsetMs: number | null;
}

export interface PersonReady {
  /** `away`: will not come, and has said so. `notInvited`: has yet to be asked, so that nobody waits for anything of theirs. */
  readonly state: 'ready' | 'notReady' | 'notInvited' | 'away';
  readonly reasons: readonly UnreadyReason[];
}

export function personReady(facts: PersonFacts): PersonReady {
  const { attendance, answer } = facts;
  if (attendance === 'present') return { state: 'ready', reasons: [] };
  if (attendance === 'excused' || attendance === 'substituted')
    return { state: 'away', reasons: [] };
  if (attendance === null && (answer === 'absenceRequested' || answer === 'substitute'))
    return { state: 'away', reasons: [] };
  // Once the roll is open they are awaited in the hall like everybody else.
  if (answer === null && !facts.rollIsOpen) return { state: 'notInvited', reasons: ['notInvited'] };
  const reasons = unreadyReasons.filter((reason) => holds[reason](facts));
  return { state: reasons.length === 0 ? 'ready' : 'notReady', reasons };
}

const holds: Readonly<Record<UnreadyReason, (facts: PersonFacts) => boolean>> = {
  notHere: ({ rollIsOpen }) => rollIsOpen,
  notInvited: ({ answer }) => answer === null,
  notAnswered: ({ answer }) => answer === 'unconfirmed',
  notSignedIn: ({ lastSeenAt }) => lastSeenAt === null,
  documents: ({ opened, documents }) => opened < documents,
  clock: ({ clockOffsetMs }) => clockOffsetMs !== null && Math.abs(clockOffsetMs) > CLOCK_OFF_MS,
};

/** Secretaries and operators prepare the meeting; the others are prepared for. */
export const isAwaited = (role: MeetingRole): boolean =>
  role !== 'secretary' && role !== 'siteOperator';

interface Sorted {
  readonly person: { readonly name: string; readonly votingRight: boolean };
  readonly ready: PersonReady;
}

const rank = ({ ready }: Sorted): number => {
  if (ready.state === 'away') return unreadyReasons.length + 2;
  if (ready.state === 'notInvited') return unreadyReasons.length;
  const [first] = ready.reasons;
  return first === undefined ? unreadyReasons.length + 1 : unreadyReasons.indexOf(first);
};

/** What needs doing first: the gravest reason, then those with a vote, then those who lack more, then by name. */
export const byUrgency = (a: Sorted, b: Sorted): number =>
  rank(a) - rank(b) ||
  Number(b.person.votingRight) - Number(a.person.votingRight) ||
  b.ready.reasons.length - a.ready.reasons.length ||
  compareNames(a.person.name, b.person.name);
