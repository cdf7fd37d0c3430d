// Builds a small meeting straight in the database: three sites, one person per role and as many voting delegates as asked.
import { newId } from '@hop/shared/core/ids.js';
import { meetingScope } from '@hop/shared/core/protocol.js';
import { ruleSetFor } from '@hop/shared/meetings/rule-sets.js';
import type { Meeting } from '@hop/shared/meetings/meeting.js';
import type { MeetingRole } from '@hop/shared/policy/actor.js';
import { AgendaItemRow } from '../agenda/agenda-item.entity.js';
import { DisplayRow } from '../displays/display.entity.js';
import type { Clock } from '../kernel/clock.js';
import type { Identity } from '../kernel/identity.js';
import { FIRST_HASH } from '../kernel/journal.js';
import { ScopeRow } from '../kernel/kernel.entity.js';
import { MeetingRow, SittingRow } from '../meetings/meeting.entity.js';
import { PersonRow } from '../office/person.entity.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { SiteRow } from '../sites/site.entity.js';
import type { AppUnderTest } from './app-under-test.js';

export interface TestPerson {
  personId: string;
  participantId: string;
  siteId: string;
  identity: Identity;
}
export interface TestMeeting {
  id: string;
  scope: string;
  sittingId: string;
  items: string[];
  sites: string[];
  chair: TestPerson;
  presidium: TestPerson;
  secretary: TestPerson;
  operator: TestPerson;
  guest: TestPerson;
  /** Further guests, when asked for. */
  guests: TestPerson[];
  delegates: TestPerson[];
  display: Identity;
  /** Has an account but no place in this meeting. */
  outsider: Identity;
}

interface Options {
  delegates?: number;
  guests?: number;
  state?: Meeting['state'];
  totalMembers?: number;
}

export async function buildMeeting(
  app: AppUnderTest<Clock>,
  options: Options = {},
): Promise<TestMeeting> {
  const id = newId();
  const sittingId = newId();
  const delegateCount = options.delegates ?? 3;
  const running = options.state === 'inSession';
  const rules = {
    ...ruleSetFor('online'),
    totalMembers: options.totalMembers ?? delegateCount + 2,
  };
  const sites = [0, 1, 2].map(() => newId());
  const items = [0, 1, 2].map(() => newId());
  const people: { person: PersonRow; participant: ParticipantRow; known: TestPerson }[] = [];
  const add = (role: MeetingRole, index: number): TestPerson => {
    const personId = newId();
    const participantId = newId();
    const siteId = sites[index % sites.length] as string;
    const name = `${role} ${index}`;
    const person = {
      id: personId,
      version: 1,
      honorific: 'Ông',
      name,
      position: 'Chủ tịch',
      unitId: null,
      phone: `+8491${String(1000000 + people.length)}`,
      username: personId,
      officeRole: role === 'secretary' ? 'secretary' : 'none',
      disabled: false,
      demo: false,
      email: null,
      trashed: false,
    } as const;
    const participant = {
      id: participantId,
      version: 1,
      meetingId: id,
      personId,
      honorific: 'Ông',
      name,
      position: 'Chủ tịch',
      unitName: 'UBND xã',
      role,
      voteWeight: 1,
      votingRight: role === 'delegate' || role === 'chair' || role === 'presidium',
      siteId,
      seat: null,
      phone: person.phone,
      simulated: false,
    };
    const known: TestPerson = {
      personId,
      participantId,
      siteId,
      identity: { kind: 'account', accountId: personId, name },
    };
    people.push({
      person: Object.assign(new PersonRow(), person),
      participant: Object.assign(new ParticipantRow(), participant),
      known,
    });
    return known;
  };
  const chair = add('chair', 0);
  const presidium = add('presidium', 0);
  const secretary = add('secretary', 0);
  const operator = add('siteOperator', 1);
  const guest = add('guest', 2);
  const guests = Array.from({ length: Math.max(0, (options.guests ?? 1) - 1) }, (_, index) =>
    add('guest', index),
  );
  const delegates = Array.from({ length: delegateCount }, (_, index) => add('delegate', index));
  const outsiderId = newId();
  const outsider = Object.assign(new PersonRow(), {
    id: outsiderId,
    version: 1,
    honorific: '',
    name: 'Người ngoài',
    position: '',
    unitId: null,
    phone: null,
    username: outsiderId,
    officeRole: 'none',
    disabled: false,
    demo: false,
    email: null,
    trashed: false,
  } as const);
  const displayId = newId();
  await app.insert(ScopeRow, [{ id: meetingScope(id), seq: 0, lastHash: FIRST_HASH }]);
  await app.insert(MeetingRow, [
    Object.assign(new MeetingRow(), {
      id,
      version: 1,
      meetingId: id,
      title: 'Họp thử',
      type: 'online',
      state: options.state ?? 'issued',
      startsAt: app.now,
      plannedEndAt: null,
      place: 'Hội trường',
      parentBody: 'Ủy ban nhân dân',
      issuingBody: 'Huyện Ba Vì',
      locality: 'Ba Vì',
      rules,
      currentItemId: null,
      currentSittingId: sittingId,
      openedAt: running ? app.now : null,
      closedAt: null,
      resumesAt: null,
      stateReason: null,
      changes: [],
      demo: false,
    } as const),
  ]);
  await app.insert(SittingRow, [
    Object.assign(new SittingRow(), {
      id: sittingId,
      version: 1,
      meetingId: id,
      number: 1,
      title: '',
      startsAt: app.now,
      plannedEndAt: null,
      state: running ? 'running' : 'planned',
      startedAt: running ? app.now : null,
      endedAt: null,
    } as const),
  ]);
  await app.insert(
    SiteRow,
    sites.map((siteId, position) =>
      Object.assign(new SiteRow(), {
        id: siteId,
        version: 1,
        meetingId: id,
        name: `Điểm cầu ${position}`,
        unitName: 'UBND xã',
        host: position === 0,
        position,
        state: 'notReady',
        checks: [],
        lostSince: null,
        helpRequestedAt: null,
      } as const),
    ),
  );
  await app.insert(
    AgendaItemRow,
    items.map((itemId, position) =>
      Object.assign(new AgendaItemRow(), {
        id: itemId,
        version: 1,
        meetingId: id,
        parentId: null,
        position,
        title: `Nội dung ${position + 1}`,
        kind: 'report',
        plannedMinutes: 10,
        presenter: '',
        presenterUnit: '',
        access: 'everyone',
        sittingId: null,
        state: 'waiting',
        startedAt: null,
        usedMs: 0,
      } as const),
    ),
  );
  await app.insert(PersonRow, [...people.map((one) => one.person), outsider]);
  await app.insert(
    ParticipantRow,
    people.map((one) => one.participant),
  );
  await app.insert(DisplayRow, [
    Object.assign(new DisplayRow(), {
      unpaired: false,
      id: displayId,
      version: 1,
      meetingId: id,
      name: 'Màn hình 1',
      siteId: null,
      code: null,
      screen: null,
      pairedAt: app.now,
      pinnedScene: null,
      pinnedAt: null,
    }),
  ]);
  return {
    id,
    scope: meetingScope(id),
    sittingId,
    items,
    sites,
    chair,
    presidium,
    secretary,
    operator,
    guest,
    guests,
    delegates,
    display: { kind: 'display', displayId, meetingId: id, name: 'Màn hình 1' },
    outsider: { kind: 'account', accountId: outsiderId, name: 'Người ngoài' },
  };
}
