// Who was there, per site, as the minutes tell it: those invited to take part, without secretaries and site operators.
import { byPosition } from '@hop/shared/core/ordering.js';
import type { PersonFacts, SiteFacts } from '@hop/shared/minutes/meeting-facts.js';
import { presences } from '@hop/shared/participants/attendance-moves.js';
import { positionAtUnit } from '@hop/shared/participants/position-at-unit.js';
import type { InvitationRow } from '../invitations/invitation.entity.js';
import type { AttendanceRow, ParticipantRow } from '../participants/participant.entity.js';
import type { SiteRow } from '../sites/site.entity.js';
import type { JournalTrace } from './journal-trace.js';

export const personFacts = (
  person: Pick<ParticipantRow, 'name' | 'position' | 'unitName'>,
): PersonFacts => ({
  name: person.name,
  position: positionAtUnit(person.position, person.unitName),
});

interface Known {
  readonly place: string;
  readonly sites: readonly SiteRow[];
  readonly participants: readonly ParticipantRow[];
  readonly attendance: readonly AttendanceRow[];
  readonly invitations: readonly InvitationRow[];
  readonly trace: JournalTrace;
}

const takesPart = ({ role }: ParticipantRow): boolean =>
  role !== 'secretary' && role !== 'siteOperator';

/** Present is who was checked in at any sitting, also when they left before the end. People without a site are at the host site. */
export function attendanceFacts(known: Known): SiteFacts[] {
  const people = known.participants.filter(takesPart);
  const ordered = [...known.sites].sort(byPosition);
  const host = ordered.find((site) => site.host) ?? ordered[0];
  if (!host) return [siteFacts(known, people, known.place, true)];
  return ordered
    .map((site) => ({
      site,
      here: people.filter((person) => (person.siteId ?? host.id) === site.id),
    }))
    .filter(({ here }) => here.length > 0)
    .map(({ site, here }) => siteFacts(known, here, site.name, site.id === host.id));
}

const reasonGiven = (rows: readonly AttendanceRow[]): string =>
  rows.find((row) => row.reason !== null)?.reason ?? '';

/** Who came instead, as one says it behind the reason. */
function substitutesOf(rows: readonly AttendanceRow[]): string {
  const names = rows.flatMap(({ substitute }) =>
    substitute === null ? [] : [[substitute.name, substitute.position].filter(Boolean).join(', ')],
  );
  return names.length === 0 ? '' : `có người dự thay: ${[...new Set(names)].join('; ')}`;
}

function siteFacts(
  { attendance, invitations, trace }: Known,
  people: readonly ParticipantRow[],
  name: string,
  isHost: boolean,
): SiteFacts {
  const rowsOf = (person: ParticipantRow): AttendanceRow[] =>
    attendance.filter((row) => row.participantId === person.id);
  const seqsOf = (rows: readonly AttendanceRow[]): number[] =>
    trace.of(
      'attendance',
      rows.map((row) => row.id),
    );
  const wasThere = (person: ParticipantRow): boolean =>
    rowsOf(person).some((row) => presences(row).length > 0);
  const reasonOf = (person: ParticipantRow): string =>
    [reasonGiven(rowsOf(person)), substitutesOf(rowsOf(person))].filter(Boolean).join('; ') ||
    (invitations.find((one) => one.participantId === person.id)?.reason ?? '');
  const absent = people.filter((person) => !wasThere(person));
  return {
    name,
    isHost,
    invited: people.length,
    present: people.length - absent.length,
    seqs: seqsOf(people.flatMap(rowsOf)),
    absentees: absent.map((person) => ({
      ...personFacts(person),
      reason: reasonOf(person),
      seqs: seqsOf(rowsOf(person)),
    })),
  };
}
