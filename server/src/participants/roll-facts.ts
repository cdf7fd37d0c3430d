// What the roll of one sitting is made of as a file, in one consistent read, and what of it each may have. What it says: official-roll.ts.
import { refusals } from '@hop/shared/core/refusal.js';
import { byPosition } from '@hop/shared/core/ordering.js';
import { firstOf } from '@hop/shared/participants/first-of.js';
import { compareNames } from '@hop/shared/participants/names.js';
import { rollCall, type RollCall } from '@hop/shared/participants/roll-call.js';
import { wasThereAt } from '@hop/shared/participants/timeliness.js';
import { isStaff } from '@hop/shared/policy/actor.js';
import type { ScopeRead } from '../kernel/scope-reads.js';
import { MeetingRow, SittingRow } from '../meetings/meeting.entity.js';
import { SiteRow } from '../sites/site.entity.js';
import { AttendanceRow, ParticipantRow } from './participant.entity.js';

export interface RollFacts {
  readonly meeting: MeetingRow;
  readonly sitting: SittingRow;
  /** By site, the host first, then by name. */
  readonly people: readonly ListedPerson[];
  readonly roll: RollCall;
  readonly sites: readonly SiteRow[];
  /** Members there at the opening; null before it, and for an operator, whose roll is of one site. */
  readonly atOpening: number | null;
  /** Of an operator's roll. */
  readonly site: SiteRow | null;
  readonly signers: { readonly left: string; readonly right: string };
  readonly asOfMs: number;
}

export interface ListedPerson {
  readonly person: ParticipantRow;
  readonly row: AttendanceRow | undefined;
  readonly site: string;
}

/** An operator has the own site alone, without the reasons of those who are away: as the rows are seen. */
export async function gatherRoll(
  { actor, facts }: Pick<ScopeRead, 'actor' | 'facts'>,
  meetingId: string,
  sittingId: string,
  asOfMs: number,
): Promise<RollFacts> {
  const meeting = await facts.one(MeetingRow, meetingId);
  const sitting = await facts.one(SittingRow, sittingId);
  if (!meeting || sitting?.meetingId !== meetingId) throw refusals.notFound();
  const everybody = await facts.where(ParticipantRow, 'meetingId', meetingId);
  const all = isStaff(actor);
  const rows = (await facts.where(AttendanceRow, 'meetingId', meetingId))
    .filter((row) => row.sittingId === sittingId)
    .map((row) => (all ? row : { ...row, reason: null }));
  const sites = (await facts.where(SiteRow, 'meetingId', meetingId)).sort(byPosition);
  const host = sites.find((site) => site.host) ?? sites[0];
  const own = all ? undefined : sites.find((site) => site.id === actor.siteId);
  if (!all && own === undefined) throw refusals.forbidden();
  // People without a site are at the host site, as in the minutes.
  const participants = everybody
    .map((person) => ({ ...person, siteId: person.siteId ?? host?.id ?? null }))
    .filter((person) => own === undefined || person.siteId === own.id);
  const place = new Map(sites.map((site, at) => [site.id, at]));
  const rank = (siteId: string | null): number => place.get(siteId ?? '') ?? sites.length;
  const { startedAt } = sitting;
  const members = new Set(participants.filter((one) => one.votingRight).map((one) => one.id));
  return {
    ...{ meeting, sitting, sites, asOfMs, site: own ?? null },
    roll: rollCall(participants, rows, sittingId),
    people: participants
      .sort(
        (one, other) => rank(one.siteId) - rank(other.siteId) || compareNames(one.name, other.name),
      )
      .map((person) => ({
        person,
        row: rows.find((row) => row.participantId === person.id),
        site: sites.find((site) => site.id === person.siteId)?.name ?? '',
      })),
    atOpening:
      startedAt === null || own !== undefined
        ? null
        : rows.filter((row) => members.has(row.participantId) && wasThereAt(row, startedAt)).length,
    signers: {
      left: own === undefined ? (firstOf(everybody, 'secretary')?.name ?? '') : actor.name,
      right:
        own === undefined
          ? (firstOf(everybody, 'chair', 'presidium')?.name ?? '')
          : (firstOf(everybody, 'secretary')?.name ?? ''),
    },
  };
}
