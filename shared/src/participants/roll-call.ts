// The roll of one sitting, in total and per site. Members with the right to vote are counted apart from guests and from all others.
import { groupBy } from '../core/group-by.js';
import type { MeetingState } from '../meetings/meeting.js';
import type { Attendance, Participant } from './participant.js';

/** From the invitations on, so that the roll can be called before the meeting opens. */
export const rollIsOpen = (state: MeetingState): boolean =>
  state === 'issued' || state === 'inSession' || state === 'adjourned';

export interface HeadCount {
  readonly expected: number;
  readonly present: number;
  /** Of those present. */
  readonly inPerson: number;
  readonly online: number;
  /** Were there and have gone. */
  readonly left: number;
  readonly excused: number;
  /** Away, and somebody else came instead. */
  readonly substituted: number;
  /** Recorded as away without a reason. */
  readonly absent: number;
  /** Nothing is recorded of them yet. */
  readonly awaited: number;
}
export interface RollCount {
  /** Those with the right to vote: the quorum is about them. */
  readonly members: HeadCount;
  readonly guests: HeadCount;
  /** Neither: secretaries, operators, delegates without a vote. */
  readonly others: HeadCount;
  readonly all: HeadCount;
}
export interface RollCall {
  readonly total: RollCount;
  /** By site; people without a site stand under null. */
  readonly sites: ReadonlyMap<string | null, RollCount>;
}

/** Who is checked in at this sitting, guests too. Losing a connection changes nothing here. */
export const presentIds = (
  attendance: readonly Pick<Attendance, 'sittingId' | 'participantId' | 'state'>[],
  sittingId: string,
): ReadonlySet<string> =>
  new Set(
    attendance
      .filter((row) => row.sittingId === sittingId && row.state === 'present')
      .map((row) => row.participantId),
  );

type Counted = Pick<Participant, 'id' | 'role' | 'votingRight' | 'siteId'>;
type Recorded = Pick<Attendance, 'sittingId' | 'participantId' | 'state' | 'mode'>;

export function rollCall(
  participants: readonly Counted[],
  attendance: readonly Recorded[],
  sittingId: string,
): RollCall {
  const states = new Map(
    attendance.filter((row) => row.sittingId === sittingId).map((row) => [row.participantId, row]),
  );
  const bySite = groupBy(participants, (person) => person.siteId);
  return {
    total: countOf(participants, states),
    sites: new Map([...bySite].map(([siteId, people]) => [siteId, countOf(people, states)])),
  };
}

function countOf(people: readonly Counted[], states: ReadonlyMap<string, Recorded>): RollCount {
  const heads = (group: readonly Counted[]): HeadCount => {
    const inState = (state: Attendance['state']): number =>
      group.filter((person) => states.get(person.id)?.state === state).length;
    const inMode = (mode: Attendance['mode']): number =>
      group.filter(({ id }) => {
        const row = states.get(id);
        return row?.state === 'present' && row.mode === mode;
      }).length;
    return {
      expected: group.length,
      present: inState('present'),
      inPerson: inMode('inPerson'),
      online: inMode('online'),
      left: inState('left'),
      excused: inState('excused'),
      substituted: inState('substituted'),
      absent: inState('absent'),
      awaited: group.filter((person) => !states.has(person.id)).length,
    };
  };
  const isGuest = (person: Counted): boolean => !person.votingRight && person.role === 'guest';
  return {
    members: heads(people.filter((person) => person.votingRight)),
    guests: heads(people.filter(isGuest)),
    others: heads(people.filter((person) => !person.votingRight && !isGuest(person))),
    all: heads(people),
  };
}
