// The demo meeting as rows, ready to insert: people, meeting, sites, agenda, papers, one prepared ballot. No database, no clock.
import { plainVote, unopened } from '@hop/shared/ballots/unopened.js';
import { newId } from '@hop/shared/core/ids.js';
import { meetingScope } from '@hop/shared/core/protocol.js';
import { ruleSetFor } from '@hop/shared/meetings/rule-sets.js';
import { firstVersion } from '@hop/shared/documents/first-version.js';
import { AgendaItemRow } from '../../agenda/agenda-item.entity.js';
import { BallotRow } from '../../ballots/ballot.entity.js';
import { DocumentRow } from '../../documents/document.entity.js';
import { READ_TEXT, type ReadText } from '../../documents/read-text-job.js';
import { FIRST_HASH } from '../../kernel/journal.js';
import { type OutboxRow, ScopeRow } from '../../kernel/kernel.entity.js';
import { MeetingRow, SittingRow } from '../../meetings/meeting.entity.js';
import { PersonRow } from '../../office/person.entity.js';
import { UnitRow } from '../../office/unit.entity.js';
import { ParticipantRow } from '../../participants/participant.entity.js';
import { SiteRow } from '../../sites/site.entity.js';
import { communes } from '../papers/communes.js';
import { communeUnit, demoPeople } from './people.js';
import { demoItems, demoMotion, demoTitle } from './programme.js';

export const DEMO_MEETING_ID = 'demo-ba-vi';
const SITTING_ID = 'demo-sitting-1';
export const siteId = (site: number): string => `demo-site-${site}`;
export const participantId = (personId: string): string => `${personId}-ba-vi`;

export interface StoredPaper {
  key: string;
  title: string;
  documentNumber: string;
  fileName: string;
  pages: number;
  sha256: string;
  sizeBytes: number;
}

/** As long as its agenda. */
const DEMO_MS = demoItems.reduce((sum, item) => sum + item.plannedMinutes, 0) * 60_000;

/** `startsAt` in epoch ms; `now` stands as the time of adding the papers. */
export function demoRows(papers: readonly StoredPaper[], startsAt: number, now: number) {
  const people = demoPeople();
  const members = people.filter((person) => person.votingRight).length;
  const unitNames = [...new Set(people.map((person) => person.unitName))];
  const unitId = (name: string): string => `demo-unit-${unitNames.indexOf(name) + 1}`;
  const own = { version: 1, meetingId: DEMO_MEETING_ID };
  const documentId = (key: string): string => `demo-paper-${key}`;
  return {
    scope: Object.assign(new ScopeRow(), {
      id: meetingScope(DEMO_MEETING_ID),
      seq: 0,
      lastHash: FIRST_HASH,
    }),
    units: unitNames.map((name, position) =>
      Object.assign(new UnitRow(), {
        trashed: false,
        id: unitId(name),
        version: 1,
        parentId: null,
        name,
        position,
      }),
    ),
    people: people.map(({ id, username, honorific, name, position, unitName, phone, officeRole }) =>
      Object.assign(new PersonRow(), {
        id,
        version: 1,
        honorific,
        name,
        position,
        unitId: unitId(unitName),
        phone,
        username,
        officeRole,
        disabled: false,
        demo: true,
        email: null,
        trashed: false,
      }),
    ),
    meeting: Object.assign(new MeetingRow(), {
      ...own,
      id: DEMO_MEETING_ID,
      title: demoTitle,
      type: 'online' as const,
      state: 'issued' as const,
      startsAt,
      plannedEndAt: startsAt + DEMO_MS,
      place: 'Hội trường UBND huyện và 31 điểm cầu xã, thị trấn',
      parentBody: 'Ủy ban nhân dân thành phố Hà Nội',
      issuingBody: 'Ủy ban nhân dân huyện Ba Vì',
      locality: 'Ba Vì',
      rules: ruleSetFor('online', members),
      currentItemId: null,
      currentSittingId: SITTING_ID,
      openedAt: null,
      closedAt: null,
      resumesAt: null,
      stateReason: null,
      changes: [],
      demo: true,
    }),
    sitting: Object.assign(new SittingRow(), {
      ...own,
      id: SITTING_ID,
      number: 1,
      state: 'planned' as const,
      title: '',
      startsAt,
      plannedEndAt: startsAt + DEMO_MS,
      startedAt: null,
      endedAt: null,
    }),
    sites: [
      { name: 'UBND huyện', unitName: 'UBND huyện Ba Vì', host: true },
      ...communes.map((commune) => ({
        name: commune.name,
        unitName: communeUnit(commune),
        host: false,
      })),
    ].map((site, position) =>
      Object.assign(new SiteRow(), {
        ...own,
        id: siteId(position),
        ...site,
        position,
        state: 'notReady' as const,
        checks: [],
        lostSince: null,
        helpRequestedAt: null,
      }),
    ),
    participants: people.map(
      ({ id, honorific, name, position, unitName, role, votingRight, site, phone }) =>
        Object.assign(new ParticipantRow(), {
          ...own,
          id: participantId(id),
          personId: id,
          honorific,
          name,
          position,
          unitName,
          role,
          votingRight,
          siteId: siteId(site),
          seat: null,
          phone,
          voteWeight: 1,
          simulated: false,
        }),
    ),
    items: demoItems.map(({ id, title, kind, plannedMinutes, presenter }, position) =>
      Object.assign(new AgendaItemRow(), {
        ...own,
        id,
        parentId: null,
        position,
        title,
        kind,
        plannedMinutes,
        presenter,
        presenterUnit: '',
        access: 'everyone' as const,
        sittingId: null,
        state: 'waiting' as const,
        startedAt: null,
        usedMs: 0,
      }),
    ),
    documents: papers.map(({ key, ...paper }, position) =>
      Object.assign(new DocumentRow(), {
        ...own,
        ...paper,
        id: documentId(key),
        agendaItemId: demoItems.find((item) => item.papers.includes(key))?.id ?? null,
        position,
        access: 'everyone' as const,
        ...firstVersion(now, null),
        removedAt: null,
      }),
    ),
    readings: papers.map((paper): OutboxRow => ({
      ...{ id: newId(), scopeId: meetingScope(DEMO_MEETING_ID), kind: READ_TEXT },
      payload: JSON.stringify({ sha256: paper.sha256, pages: paper.pages } satisfies ReadText),
      ...{ state: 'waiting', dueAt: now, attempts: 0, lastError: null },
    })),
    ballot: Object.assign(new BallotRow(), {
      ...own,
      id: 'demo-ballot-1',
      agendaItemId: 'demo-item-7',
      position: 0,
      motion: demoMotion,
      documentId: papers.some((paper) => paper.key === 'plan') ? documentId('plan') : null,
      documentPage: 1,
      majority: ruleSetFor('online').majority,
      totalMembers: members,
      mayChange: true,
      limitSeconds: 120,
      ...plainVote(),
      ...unopened(),
    }),
  };
}
