// What stands on the board: each person and each site with what is lacking, what needs doing first.
import type { Document } from '@hop/shared/documents/document.js';
import type { Invitation } from '@hop/shared/invitations/invitation.js';
import { rollIsOpen } from '@hop/shared/participants/roll-call.js';
import type { Attendance, Participant } from '@hop/shared/participants/participant.js';
import { hasOpened, pagesRead, readableBy } from '@hop/shared/readiness/openings.js';
import {
  byUrgency,
  isAwaited,
  personReady,
  type PersonFacts,
  type PersonReady,
} from '@hop/shared/readiness/people-ready.js';
import type { Readership } from '@hop/shared/readiness/readership.js';
import { bySiteUrgency, siteReady, type SiteReady } from '@hop/shared/readiness/sites-ready.js';
import type { Site } from '@hop/shared/sites/site.js';
import { useMemo } from 'react';
import { checksOpenAt } from '@hop/shared/sites/site-rules.js';
import { useConnectedIds, useEntities, useEntity, useScope, useServerNow } from '../../live';
import type { ReadLine } from './read-lines';
import { useSeenPeople, type Seen } from './use-seen-people';

const LOOK_EVERY_MS = 60_000;

export interface PersonRow {
  readonly person: Participant;
  readonly siteName: string | null;
  readonly facts: PersonFacts;
  readonly ready: PersonReady;
  /** What they may open, with how far they have come. */
  readonly reading: readonly ReadLine[];
  /** Undefined: not known. */
  readonly connected: boolean | undefined;
}
export interface SiteRow {
  readonly site: Site;
  readonly ready: SiteReady;
  readonly present: number;
  readonly expected: number;
}

interface Rows {
  readonly people: readonly Participant[];
  readonly sites: readonly Site[];
  readonly invitations: readonly Invitation[];
  readonly attendance: readonly Attendance[];
  readonly documents: readonly Document[];
  readonly readers: readonly Readership[];
  readonly rollIsOpen: boolean;
  readonly sittingId: string | null;
  readonly seen: Seen | undefined;
  readonly connected: ReadonlySet<string> | undefined;
}

const byKey = <T>(rows: readonly T[], key: (row: T) => string): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [key(row), row]));

/** In one pass over each kind of row, whatever the number of people. */
export function personRows(rows: Rows): PersonRow[] {
  const siteNames = byKey(rows.sites, ({ id }) => id);
  const invitations = byKey(rows.invitations, (one) => one.participantId);
  const readers = byKey(rows.readers, ({ id }) => id);
  const attendance = byKey(
    rows.attendance.filter(({ sittingId }) => sittingId === rows.sittingId),
    (one) => one.participantId,
  );
  return rows.people
    .filter(({ role }) => isAwaited(role))
    .map((person): PersonRow => {
      const invitation = invitations.get(person.id);
      const mayOpen = readableBy(person, rows.documents);
      const reader = readers.get(person.id);
      const connected = rows.connected?.has(person.id);
      const device = rows.seen?.get(person.id);
      const facts: PersonFacts = {
        answer: invitation === undefined || invitation.sentAt === null ? null : invitation.answer,
        attendance: rows.rollIsOpen ? (attendance.get(person.id)?.state ?? null) : null,
        rollIsOpen: rows.rollIsOpen,
        opened: mayOpen.filter((document) => hasOpened(reader, document)).length,
        documents: mayOpen.length,
        // Whoever is here now has signed in, whatever was answered half a minute ago.
        lastSeenAt:
          connected === true && device?.lastSeenAt === null ? undefined : device?.lastSeenAt,
        clockOffsetMs: device?.clockOffsetMs ?? null,
      };
      const siteName = siteNames.get(person.siteId ?? '')?.name ?? null;
      const reading = mayOpen
        .filter(({ pages }) => pages > 0)
        .map((document): ReadLine => ({
          ...{ id: document.id, name: document.title, pages: document.pages },
          ...{ opened: hasOpened(reader, document), read: pagesRead(reader, document) },
        }));
      return { person, siteName, facts, ready: personReady(facts), reading, connected };
    })
    .sort(byUrgency);
}

/** The remote sites: the hall itself does not get ready. */
export function siteRows({ sites, people, attendance, sittingId }: Rows): SiteRow[] {
  const here = new Set(
    attendance
      .filter((one) => one.sittingId === sittingId && one.state === 'present')
      .map((one) => one.participantId),
  );
  const counts = new Map(sites.map(({ id }) => [id, { present: 0, expected: 0 }]));
  for (const { id, siteId } of people) {
    const count = counts.get(siteId ?? '');
    if (count === undefined) continue;
    count.expected += 1;
    if (here.has(id)) count.present += 1;
  }
  return sites
    .filter(({ host }) => !host)
    .map((site) => ({
      ...{ site, ready: siteReady(site) },
      ...(counts.get(site.id) ?? { present: 0, expected: 0 }),
    }))
    .sort(bySiteUrgency);
}

export interface Board {
  readonly people: readonly PersonRow[];
  readonly sites: readonly SiteRow[];
  readonly rollIsOpen: boolean;
}

export function useBoard(): Board {
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  const sittingId = meeting?.currentSittingId ?? null;
  const now = useServerNow(LOOK_EVERY_MS);
  // The roll opens with the invitations, days before: nobody is awaited in the hall until the last hour.
  const isOpen =
    meeting !== undefined &&
    rollIsOpen(meeting.state) &&
    (meeting.state !== 'issued' || now >= checksOpenAt(meeting.startsAt));
  const [people, sites] = [useEntities('participant'), useEntities('site')];
  const [invitations, attendance] = [useEntities('invitation'), useEntities('attendance')];
  const [documents, readers] = [useEntities('document'), useEntities('readership')];
  const seen = useSeenPeople();
  const connected = useConnectedIds();
  return useMemo(() => {
    const rows: Rows = {
      ...{ people, sites, invitations, attendance, documents, readers },
      ...{ rollIsOpen: isOpen, sittingId, seen, connected },
    };
    return { people: personRows(rows), sites: siteRows(rows), rollIsOpen: isOpen };
  }, [
    ...[people, sites, invitations, attendance, documents, readers],
    ...[isOpen, sittingId, seen, connected],
  ]);
}
