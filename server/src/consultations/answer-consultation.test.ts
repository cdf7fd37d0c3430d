// The answer itself: whose it is, when it counts, and how often.
import {
  closeConsultation,
  extendConsultation,
} from '@hop/shared/consultations/consultations-commands.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { Consulting, DAY_MS } from '../testing/consulting.js';
import { buildMeeting, type TestPerson } from '../testing/meeting-builder.js';
import { ConsultationAnswerRow } from './consultation.entity.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

const consulting = async (): Promise<Consulting> => new Consulting(app, await buildMeeting(app));
const one = (people: readonly TestPerson[], index = 0): TestPerson => {
  const person = people[index];
  if (!person) throw new Error('too few people');
  return person;
};
const answersOf = async (id: string): Promise<ConsultationAnswerRow[]> =>
  (await app.rows(ConsultationAnswerRow)).filter((row) => row.consultationId === id);

describe('an answer', () => {
  it('is recorded with the time of the server, before any session and without attendance', async () => {
    const room = await consulting();
    const id = await room.opened();
    app.clock.advance(1_000);
    const at = app.now;
    expect(await room.answer(one(room.meeting.delegates), id, 'agree')).toMatchObject({
      result: { answer: 'agree', text: '', answeredAt: at, late: false },
    });
    expect((await room.row(id)).answered).toBe(1);
  });

  it('is taken of the chair too, who is a member', async () => {
    const room = await consulting();
    const id = await room.opened();
    expect(await room.answer(room.meeting.chair, id, 'agree')).toHaveProperty('result');
  });

  it.each([
    ['secretary', 'core.forbidden'],
    ['guest', 'core.forbidden'],
    ['operator', 'core.forbidden'],
  ] as const)('is refused of the %s, who has no vote', async (role, message) => {
    const room = await consulting();
    const id = await room.opened();
    expect(await room.answer(room.meeting[role], id, 'agree')).toMatchObject({
      refusal: { message },
    });
  });

  it('is refused of somebody who got the vote after the opening', async () => {
    const room = await consulting();
    const late = one(room.meeting.delegates, 2);
    const row = (await app.rows(ParticipantRow)).find(({ id }) => id === late.participantId);
    if (!row) throw new Error('nobody');
    await app.replace(ParticipantRow, [{ ...row, votingRight: false }]);
    const id = await room.opened();
    await app.replace(ParticipantRow, [row]);
    expect(await room.answer(late, id, 'agree')).toMatchObject({
      refusal: { code: 'forbidden', message: 'consultations.notAsked' },
    });
  });

  it('a draft is not there for those who only answer', async () => {
    const room = await consulting();
    const id = await room.prepared();
    expect(await room.answer(one(room.meeting.delegates), id, 'agree')).toMatchObject({
      refusal: { message: 'core.notFound' },
    });
  });

  it('another opinion needs its text', async () => {
    const room = await consulting();
    const id = await room.opened();
    const who = one(room.meeting.delegates);
    expect(await room.answer(who, id, 'other', '  ')).toMatchObject({
      refusal: { message: 'consultations.textNeeded' },
    });
    expect(await room.answer(who, id, 'other', 'bổ sung')).toHaveProperty('result');
  });
});

describe('one answer a person', () => {
  it('two at once are one, and both get the first time', async () => {
    const room = await consulting();
    const id = await room.opened();
    const who = one(room.meeting.delegates);
    const replies = await Promise.all([1, 2, 3].map(() => room.answer(who, id, 'agree', 'vì')));
    for (const reply of replies) expect(reply).toMatchObject({ result: { answeredAt: app.now } });
    expect(await answersOf(id)).toHaveLength(1);
    expect((await room.row(id)).answered).toBe(1);
  });

  it('the answers of several people at once are all counted', async () => {
    const room = await consulting();
    const id = await room.opened();
    await Promise.all(room.meeting.delegates.map((who) => room.answer(who, id, 'disagree')));
    expect((await room.row(id)).answered).toBe(room.meeting.delegates.length);
  });

  it('may be changed, and the new one has its own time', async () => {
    const room = await consulting();
    const id = await room.opened();
    const who = one(room.meeting.delegates);
    await room.answer(who, id, 'agree');
    app.clock.advance(5_000);
    const at = app.now;
    await room.answer(who, id, 'disagree', 'chưa rõ kinh phí');
    expect(await answersOf(id)).toMatchObject([
      { answer: 'disagree', text: 'chưa rõ kinh phí', answeredAt: at },
    ]);
    expect((await room.row(id)).answered).toBe(1);
  });

  it('the same answer again keeps the first time', async () => {
    const room = await consulting();
    const id = await room.opened();
    const who = one(room.meeting.delegates);
    const first = app.now;
    await room.answer(who, id, 'agree');
    app.clock.advance(DAY_MS * 2);
    expect(await room.answer(who, id, 'agree')).toMatchObject({
      result: { answeredAt: first, late: false },
    });
  });
});

describe('the deadline', () => {
  it('an answer after it counts and is marked late; one changed after it is late too', async () => {
    const room = await consulting();
    const id = await room.opened();
    const [first, second] = [one(room.meeting.delegates), one(room.meeting.delegates, 1)];
    await room.answer(first, id, 'agree');
    app.clock.advance(DAY_MS);
    expect(await room.answer(second, id, 'agree')).toMatchObject({ result: { late: false } });
    app.clock.advance(1);
    expect(await room.answer(first, id, 'disagree')).toMatchObject({ result: { late: true } });
    await room.closed(id);
    expect((await room.row(id)).tally).toMatchObject({ agree: 1, disagree: 1, late: 1 });
  });

  it('an extension brings back in time who answered before the new one', async () => {
    const room = await consulting();
    const { secretary, scope, delegates } = room.meeting;
    const id = await room.opened();
    app.clock.advance(DAY_MS + 1);
    await room.answer(one(delegates), id, 'agree');
    const dueAt = app.now + DAY_MS;
    const args = { consultationId: id, dueAt, reason: 'chờ ý kiến các xã' };
    await app.done(secretary.identity, extendConsultation, scope, args);
    expect(await answersOf(id)).toMatchObject([{ late: false }]);
    expect((await room.row(id)).extensions).toMatchObject([
      { dueAt, reason: 'chờ ý kiến các xã', name: 'secretary 0' },
    ]);
  });

  it('is over with the close: later answers are refused', async () => {
    const room = await consulting();
    const id = await room.opened();
    await room.closed(id);
    expect(await room.answer(one(room.meeting.delegates), id, 'agree')).toMatchObject({
      refusal: { code: 'wrongState', message: 'consultations.notOpen' },
    });
  });

  it('an archived meeting takes no answers, and can still close what is open', async () => {
    const room = await consulting();
    const { id: meetingId, secretary, scope } = room.meeting;
    const id = await room.opened();
    const row = (await app.rows(MeetingRow)).find((each) => each.id === meetingId);
    if (!row) throw new Error('no meeting');
    await app.replace(MeetingRow, [{ ...row, state: 'archived' }]);
    expect(await room.answer(one(room.meeting.delegates), id, 'agree')).toMatchObject({
      refusal: { message: 'consultations.meetingOver' },
    });
    const closed = { consultationId: id };
    expect(await app.done(secretary.identity, closeConsultation, scope, closed)).toMatchObject({
      tally: { asked: 5, notAnswered: 5 },
      carried: false,
    });
  });
});
