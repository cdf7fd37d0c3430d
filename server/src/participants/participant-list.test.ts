// The list of participants: joining it from the office, editing, leaving it, and what others see of it.
import { appointTellers } from '@hop/shared/ballots/ballots-commands.js';
import { newId } from '@hop/shared/core/ids.js';
import {
  addParticipant,
  checkIn,
  editParticipant,
  excuse,
  removeParticipant,
} from '@hop/shared/participants/participants-commands.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InvitationRow, SmsMessageRow } from '../invitations/invitation.entity.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { PersonRow } from '../office/person.entity.js';
import { UnitRow } from '../office/unit.entity.js';
import { SpeechRequestRow } from '../speaking/speech.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';
import { AttendanceRow, ParticipantRow } from './participant.entity.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

const place = { role: 'delegate', votingRight: true, siteId: null, seat: null } as const;

async function somebody(changes: Partial<PersonRow> = {}): Promise<PersonRow> {
  const unit = Object.assign(new UnitRow(), {
    trashed: false,
    ...{ id: newId(), version: 1, parentId: null, name: 'UBND xã Tản Lĩnh', position: 1000 },
  });
  const person = Object.assign(new PersonRow(), {
    id: newId(),
    version: 1,
    honorific: 'Bà',
    name: 'Phùng Thị Thu Hương',
    position: 'Phó Chủ tịch',
    unitId: unit.id,
    phone: '+84912345678',
    username: newId(),
    officeRole: 'none',
    disabled: false,
    demo: false,
    email: null,
    trashed: false,
    ...changes,
  } as const);
  await app.insert(UnitRow, [unit]);
  await app.insert(PersonRow, [person]);
  return person;
}
const found = async (id: string): Promise<ParticipantRow | undefined> =>
  (await app.rows(ParticipantRow)).find((row) => row.id === id);
const over = async (m: TestMeeting): Promise<void> => {
  const row = (await app.rows(MeetingRow)).find((one) => one.id === m.id) as MeetingRow;
  await app.replace(MeetingRow, [{ ...row, state: 'closed' }]);
};

describe('adding', () => {
  it('copies name, position, unit and telephone, which then stay as they were', async () => {
    const m = await buildMeeting(app);
    const person = await somebody();
    const args = { ...place, personId: person.id, siteId: m.sites[1] as string, seat: 'A12' };
    const made = await app.done(m.secretary.identity, addParticipant, m.scope, args);
    await app.replace(PersonRow, [{ ...person, position: 'Chủ tịch', name: 'Tên khác' }]);
    expect(await found(made.participantId)).toMatchObject({
      honorific: 'Bà',
      name: 'Phùng Thị Thu Hương',
      position: 'Phó Chủ tịch',
      unitName: 'UBND xã Tản Lĩnh',
      phone: '+84912345678',
      role: 'delegate',
      votingRight: true,
      siteId: m.sites[1],
      seat: 'A12',
    });
  });

  it('refuses the same person twice, one who is not in the office and one whose account is shut', async () => {
    const m = await buildMeeting(app);
    const person = await somebody();
    const shut = await somebody({ disabled: true });
    const add = (personId: string) =>
      app.send(m.chair.identity, addParticipant, m.scope, { ...place, personId });
    expect(await add(person.id)).toMatchObject({ result: {} });
    const said = async (id: string) => ((await add(id)) as { refusal: unknown }).refusal;
    expect(await said(person.id)).toMatchObject({ message: 'participants.alreadyThere' });
    expect(await said(newId())).toMatchObject({ message: 'participants.unknownPerson' });
    expect(await said(shut.id)).toMatchObject({ message: 'participants.unknownPerson' });
  });

  it('gives no guest a vote and nobody a place at a site of another meeting', async () => {
    const m = await buildMeeting(app);
    const other = await buildMeeting(app);
    const person = await somebody();
    const base = { ...place, personId: person.id };
    const add = (args: Partial<typeof base> & { role?: 'guest' | 'delegate' }) =>
      app.refused(m.chair.identity, addParticipant, m.scope, { ...base, ...args });
    expect((await add({ role: 'guest' as 'delegate' })).message).toBe(
      'participants.guestsDoNotVote',
    );
    const elsewhere = await app.refused(m.chair.identity, addParticipant, m.scope, {
      ...base,
      siteId: other.sites[0] as string,
    });
    expect(elsewhere).toEqual(
      await app.refused(m.chair.identity, addParticipant, m.scope, { ...base, siteId: newId() }),
    );
    expect(elsewhere.code).toBe('notFound');
  });
});

describe('editing', () => {
  it('refuses an edit made on an older row and tells the present version', async () => {
    const m = await buildMeeting(app);
    const { participantId } = m.delegates[0]!;
    const edit = (seat: string, baseVersion: number) =>
      app.send(m.secretary.identity, editParticipant, m.scope, {
        participantId,
        baseVersion,
        seat,
      });
    expect(await edit('B1', 1)).toMatchObject({ result: { version: 2 } });
    expect(await edit('B2', 1)).toMatchObject({
      refusal: { code: 'stale', details: { version: 2 } },
    });
    expect(await found(participantId)).toMatchObject({ seat: 'B1', votingRight: true });
  });

  it('makes no guest with a vote out of a delegate, and none out of a guest', async () => {
    const m = await buildMeeting(app);
    const edit = (participantId: string, changes: object) =>
      app.refused(m.secretary.identity, editParticipant, m.scope, {
        ...{ participantId, baseVersion: 1, ...changes },
      });
    const message = 'participants.guestsDoNotVote';
    expect(await edit(m.delegates[0]!.participantId, { role: 'guest' })).toMatchObject({ message });
    expect(await edit(m.guest.participantId, { votingRight: true })).toMatchObject({ message });
    await app.done(m.secretary.identity, editParticipant, m.scope, {
      ...{ participantId: m.delegates[0]!.participantId, baseVersion: 1 },
      ...{ role: 'guest', votingRight: false },
    });
  });
});

describe('removing', () => {
  const remove = (m: TestMeeting, participantId: string) =>
    app.send(m.secretary.identity, removeParticipant, m.scope, { participantId });

  it('takes an excused person off with the roll entry, and out of the meeting', async () => {
    const m = await buildMeeting(app);
    const { participantId, identity } = m.delegates[0]!;
    await app.done(m.secretary.identity, excuse, m.scope, { participantId, reason: 'Đi công tác' });
    expect(await remove(m, participantId)).toMatchObject({ result: {} });
    expect(await found(participantId)).toBeUndefined();
    const roll = await app.rows(AttendanceRow);
    expect(roll.filter((row) => row.participantId === participantId)).toEqual([]);
    expect((await app.refused(identity, checkIn, m.scope, {})).code).toBe('notFound');
  });

  it('takes the invitation back with messages that have not gone out; what was sent stays on the record', async () => {
    const m = await buildMeeting(app);
    const [gone, stays] = m.delegates.map((one) => one.participantId);
    const invitation = (participantId: string | undefined) =>
      Object.assign(new InvitationRow(), {
        ...{ id: newId(), version: 1, meetingId: m.id, participantId, answer: 'unconfirmed' },
        ...{ reason: null, sentAt: app.now, openedAt: null, answeredAt: null, linkHash: newId() },
      });
    const invited = [invitation(gone), invitation(stays)];
    const message = (of: InvitationRow | undefined, state: SmsMessageRow['state']) =>
      Object.assign(new SmsMessageRow(), {
        ...{ id: newId(), version: 1, meetingId: m.id, invitationId: of?.id, state },
        ...{ participantId: of?.participantId, phone: '+84912345678', text: '', segments: 1 },
        ...{ failure: null, queuedAt: app.now, sentAt: null },
      });
    const [first, second] = invited;
    const sent = message(first, 'sent');
    const other = message(second, 'queued');
    await app.insert(InvitationRow, invited);
    await app.insert(SmsMessageRow, [message(first, 'queued'), sent, other]);
    expect(await remove(m, gone!)).toMatchObject({ result: {} });
    const left = async (entity: typeof InvitationRow | typeof SmsMessageRow) =>
      (await app.rows<InvitationRow | SmsMessageRow>(entity))
        .filter((row) => row.meetingId === m.id)
        .map((row) => row.id)
        .sort();
    expect(await left(InvitationRow)).toEqual([second?.id]);
    expect(await left(SmsMessageRow)).toEqual([sent.id, other.id].sort());
  });

  it('refuses somebody who was there or asked for the floor', async () => {
    const m = await buildMeeting(app);
    const [present, asking] = m.delegates;
    await app.done(present!.identity, checkIn, m.scope, {});
    await app.insert(SpeechRequestRow, [
      Object.assign(new SpeechRequestRow(), {
        ...{ id: newId(), version: 1, meetingId: m.id, participantId: asking!.participantId },
        ...{ agendaItemId: null, kind: 'speech', subject: '', state: 'waiting' },
        ...{ askedAt: app.now, chairPosition: null },
        ...{
          skippedAt: null,
          acts: [],
          addresseeId: null,
          addressee: '',
          groupId: null,
          followsId: null,
        },
      } as const),
    ]);
    for (const one of [present!, asking!])
      expect(await remove(m, one.participantId)).toMatchObject({
        refusal: { message: 'participants.hasActed' },
      });
  });

  it('refuses a member of the counting board, also of one that was replaced', async () => {
    const m = await buildMeeting(app);
    const appoint = (...participantIds: string[]) =>
      app.done(m.secretary.identity, appointTellers, m.scope, {
        ...{ participantIds, leadId: participantIds[0]!, ballotId: null },
      });
    const [earlier, now] = m.delegates.map(({ participantId }) => participantId);
    const { participantId: lead } = m.presidium;
    await appoint(lead, earlier!);
    await appoint(lead, now!);
    for (const id of [earlier!, now!])
      expect(await remove(m, id)).toMatchObject({ refusal: { message: 'participants.isTeller' } });
    expect(await remove(m, m.guest.participantId)).toMatchObject({ result: {} });
  });
});

it('an id of another meeting is answered exactly like one that does not exist', async () => {
  const m = await buildMeeting(app);
  const other = await buildMeeting(app);
  const ask = async (participantId: string) => [
    await app.refused(m.chair.identity, removeParticipant, m.scope, { participantId }),
    await app.refused(m.chair.identity, editParticipant, m.scope, {
      participantId,
      baseVersion: 1,
    }),
    await app.refused(m.chair.identity, checkIn, m.scope, { participantId }),
    await app.refused(m.chair.identity, excuse, m.scope, { participantId, reason: 'Ốm' }),
    await app.refused(m.operator.identity, checkIn, m.scope, { participantId }),
  ];
  const foreign = await ask(other.delegates[0]!.participantId);
  expect(foreign).toEqual(await ask(newId()));
  expect(foreign.map(({ code }) => code)).toEqual(Array(5).fill('notFound'));
});

it('the list is closed to everybody but staff, and to all when the meeting is over', async () => {
  const m = await buildMeeting(app);
  const person = await somebody();
  const { participantId } = m.delegates[1]!;
  const tries = async (who: TestMeeting['chair']['identity']) => [
    await app.refused(who, addParticipant, m.scope, { ...place, personId: person.id }),
    await app.refused(who, editParticipant, m.scope, { participantId, baseVersion: 1 }),
    await app.refused(who, removeParticipant, m.scope, { participantId }),
  ];
  for (const one of [m.delegates[0]!, m.guest, m.operator])
    expect((await tries(one.identity)).map(({ code }) => code)).toEqual(Array(3).fill('forbidden'));
  await over(m);
  expect((await tries(m.chair.identity)).map(({ message }) => message)).toEqual(
    Array(3).fill('meetings.over'),
  );
});

it('nobody is shown telephone numbers or accounts, and only staff and chair why somebody is excused', async () => {
  const m = await buildMeeting(app);
  const { participantId } = m.delegates[0]!;
  const reason = 'Điều trị tại bệnh viện';
  await app.done(m.secretary.identity, excuse, m.scope, { participantId, reason });
  const seen = async (who: TestMeeting['chair']['identity']) => {
    const text = JSON.stringify(await app.snapshot(who, m.scope));
    expect(text).toContain(participantId);
    expect(text).not.toContain('+8491');
    expect(text).not.toContain(m.delegates[0]!.personId);
    return text.includes(reason);
  };
  expect(await seen(m.chair.identity)).toBe(true);
  expect(await seen(m.secretary.identity)).toBe(true);
  for (const who of [m.delegates[1]!.identity, m.guest.identity, m.operator.identity, m.display])
    expect(await seen(who)).toBe(false);
});
