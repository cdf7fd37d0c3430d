// Asking for the floor on the real bus: who may ask for whom, what stands in the queue, and the chair's hand in it.
import { writeNote } from '@hop/shared/minutes/minutes-commands.js';
import {
  askToSpeak,
  endSpeech,
  giveFloor,
  moveRequest,
  skipRequest,
  withdrawRequest,
} from '@hop/shared/speaking/speaking-commands.js';
import { orderQueue } from '@hop/shared/speaking/queue-order.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ParticipantRow } from '../participants/participant.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting, type TestPerson } from '../testing/meeting-builder.js';
import type { TestClock } from '../testing/test-clock.js';
import { SpeechRequestRow, SpeechRow } from './speech.entity.js';

let app: AppUnderTest;
let clock: TestClock;
beforeAll(async () => {
  app = await AppUnderTest.start();
  clock = app.clock;
});
afterAll(() => app.close());

const one = (people: readonly TestPerson[], index = 0): TestPerson => {
  const person = people[index];
  if (!person) throw new Error('too few people');
  return person;
};
const ask = async (meeting: TestMeeting, who: TestPerson, args = {}): Promise<string> => {
  clock.advance(1_000);
  return (await app.done(who.identity, askToSpeak, meeting.scope, args)).requestId;
};
const request = async (id: string): Promise<SpeechRequestRow | undefined> =>
  (await app.rows(SpeechRequestRow)).find((row) => row.id === id);
const waitingIn = async (meeting: TestMeeting): Promise<string[]> => {
  const here = <T extends { meetingId: string }>(rows: T[]): T[] =>
    rows.filter((row) => row.meetingId === meeting.id);
  return orderQueue(here(await app.rows(SpeechRequestRow)), {
    speeches: here(await app.rows(SpeechRow)),
    participants: here(await app.rows(ParticipantRow)),
    plans: [],
    now: clock.now(),
  }).map((row) => row.id);
};

describe('asking', () => {
  it('needs no attendance and stands on the item that is on', async () => {
    const meeting = await buildMeeting(app, { state: 'inSession' });
    const who = one(meeting.delegates);
    const id = await ask(meeting, who, { subject: ' Về tiến độ ' });
    expect(await request(id)).toMatchObject({
      participantId: who.participantId,
      agendaItemId: null,
      kind: 'speech',
      subject: 'Về tiến độ',
      state: 'waiting',
      askedAt: clock.now(),
    });
    const later = await ask(meeting, who, { agendaItemId: meeting.items[1] });
    expect((await request(later))?.agendaItemId).toBe(meeting.items[1]);
  });

  it('works from the invitations on and not in a meeting that is over', async () => {
    const issued = await buildMeeting(app, { state: 'issued' });
    expect(await ask(issued, one(issued.delegates))).toBeTruthy();
    for (const state of ['draft', 'closed'] as const) {
      const meeting = await buildMeeting(app, { state });
      const { identity } = one(meeting.delegates);
      const refusal = await app.refused(identity, askToSpeak, meeting.scope, {});
      expect(refusal.message, state).toBe('speaking.notInSession');
    }
  });

  it('twice for the same is refused; another kind or item is another request', async () => {
    const meeting = await buildMeeting(app, { state: 'inSession' });
    const who = one(meeting.delegates);
    const first = await ask(meeting, who);
    const refusal = await app.refused(who.identity, askToSpeak, meeting.scope, {});
    expect(refusal.message).toBe('speaking.alreadyAsked');
    await ask(meeting, who, { kind: 'pointOfOrder' });
    await app.done(who.identity, withdrawRequest, meeting.scope, { requestId: first });
    expect(await ask(meeting, who)).not.toBe(first);
  });

  it('at once from two devices of one person leaves one request', async () => {
    const meeting = await buildMeeting(app, { state: 'inSession' });
    const { identity } = one(meeting.delegates);
    const replies = await Promise.all(
      [0, 1].map(() => app.send(identity, askToSpeak, meeting.scope, {})),
    );
    expect(replies.filter((reply) => 'result' in reply)).toHaveLength(1);
    expect(await waitingIn(meeting)).toHaveLength(1);
  });

  it('on behalf of somebody: staff for anyone, an operator for the own site, a delegate for nobody', async () => {
    const meeting = await buildMeeting(app, { state: 'inSession', delegates: 3 });
    const { operator, secretary, delegates, guest, scope } = meeting;
    const atSite = delegates.find((who) => who.siteId === operator.siteId);
    const elsewhere = delegates.find((who) => who.siteId !== operator.siteId);
    if (!atSite || !elsewhere) throw new Error('the sites are not as expected');
    const own = await ask(meeting, operator, { participantId: atSite.participantId });
    expect((await request(own))?.participantId).toBe(atSite.participantId);
    const refusalOf = async (who: TestPerson, forWhom: TestPerson): Promise<string> => {
      const args = { participantId: forWhom.participantId };
      return (await app.refused(who.identity, askToSpeak, scope, args)).message;
    };
    expect(await refusalOf(operator, elsewhere)).toBe('core.forbidden');
    expect(await refusalOf(elsewhere, guest)).toBe('core.forbidden');
    await ask(meeting, secretary, { participantId: guest.participantId });
    const other = await buildMeeting(app, { state: 'inSession' });
    expect(await refusalOf(secretary, other.guest)).toBe('core.notFound');
  });

  it('is not for displays, and not for an item of another meeting', async () => {
    const meeting = await buildMeeting(app, { state: 'inSession' });
    const shown = await app.refused(meeting.display, askToSpeak, meeting.scope, {});
    expect(shown.message).toBe('core.forbidden');
    const other = await buildMeeting(app);
    const { identity } = one(meeting.delegates);
    const args = { agendaItemId: other.items[0] ?? '' };
    const foreign = await app.refused(identity, askToSpeak, meeting.scope, args);
    expect(foreign.message).toBe('core.notFound');
  });
});

describe('withdrawing', () => {
  it('is for the owner, the own operator and the staff, once', async () => {
    const meeting = await buildMeeting(app, { state: 'inSession', delegates: 3 });
    const { operator, secretary, delegates, scope } = meeting;
    const elsewhere = delegates.find((who) => who.siteId !== operator.siteId);
    if (!elsewhere) throw new Error('the sites are not as expected');
    const requestId = await ask(meeting, elsewhere);
    const byOperator = await app.refused(operator.identity, withdrawRequest, scope, { requestId });
    expect(byOperator.message).toBe('core.forbidden');
    await app.done(secretary.identity, withdrawRequest, scope, { requestId });
    expect((await request(requestId))?.state).toBe('withdrawn');
    const again = await app.refused(elsewhere.identity, withdrawRequest, scope, { requestId });
    expect(again.message).toBe('speaking.notWaiting');
  });
});

describe('the order', () => {
  it('calls a point of order first, and the chair’s hand goes above the computed order', async () => {
    const meeting = await buildMeeting(app, { state: 'inSession', delegates: 4 });
    const { chair, delegates, scope } = meeting;
    const [a, b, c] = [
      await ask(meeting, one(delegates, 0)),
      await ask(meeting, one(delegates, 1)),
      await ask(meeting, one(delegates, 2)),
    ];
    const order = await ask(meeting, one(delegates, 3), { kind: 'pointOfOrder' });
    expect(await waitingIn(meeting)).toEqual([order, a, b, c]);
    await app.done(chair.identity, moveRequest, scope, { requestId: c, beforeId: a });
    expect(await waitingIn(meeting)).toEqual([order, c, a, b]);
    await app.done(chair.identity, moveRequest, scope, { requestId: order, beforeId: null });
    expect(await waitingIn(meeting)).toEqual([c, a, b, order]);
  });

  it('is moved by staff only, and only among those who wait', async () => {
    const meeting = await buildMeeting(app, { state: 'inSession', delegates: 2 });
    const { chair, delegates, scope } = meeting;
    const [first, second] = [one(delegates), one(delegates, 1)];
    const [a, b] = [await ask(meeting, first), await ask(meeting, second)];
    const move = { requestId: b, beforeId: a };
    const byDelegate = await app.refused(second.identity, moveRequest, scope, move);
    expect(byDelegate.message).toBe('core.forbidden');
    await app.done(chair.identity, giveFloor, scope, { requestId: a });
    const gone = await app.refused(chair.identity, moveRequest, scope, move);
    expect(gone.message).toBe('speaking.notWaiting');
    const unknown = { requestId: b, beforeId: 'nothing' };
    const none = await app.refused(chair.identity, moveRequest, scope, unknown);
    expect(none.message).toBe('core.notFound');
  });
});

it('everybody sees the queue and the speeches, guests and displays too, in the shape of the contract', async () => {
  const meeting = await buildMeeting(app, { state: 'inSession' });
  const requestId = await ask(meeting, one(meeting.delegates));
  await app.done(meeting.chair.identity, giveFloor, meeting.scope, { requestId });
  await ask(meeting, one(meeting.delegates, 1));
  const { chair, secretary, operator, guest, delegates, display } = meeting;
  const people = [chair, secretary, operator, guest, one(delegates)].map((who) => who.identity);
  for (const viewer of [...people, display]) {
    const { entities } = await app.snapshot(viewer, meeting.scope);
    expect(entities.speechRequest).toHaveLength(2);
    expect(entities.speech).toHaveLength(1);
    for (const row of [...(entities.speechRequest ?? []), ...(entities.speech ?? [])])
      expect(row).not.toHaveProperty('meetingId');
  }
});

describe('skipping', () => {
  it('puts a waiting request behind those who were not, once more callable, and tells who did it', async () => {
    const meeting = await buildMeeting(app, { state: 'inSession', delegates: 3 });
    const { chair, secretary, delegates, scope } = meeting;
    const [a, b] = [await ask(meeting, one(delegates)), await ask(meeting, one(delegates, 1))];
    await app.done(chair.identity, moveRequest, scope, { requestId: b, beforeId: a });
    await app.done(secretary.identity, skipRequest, scope, { requestId: b });
    const c = await ask(meeting, one(delegates, 2));
    expect(await waitingIn(meeting)).toEqual([a, c, b]);
    expect(await request(b)).toMatchObject({
      state: 'waiting',
      skippedAt: clock.now() - 1_000,
      acts: [
        { act: 'moved', by: 'chair 0' },
        { act: 'skipped', by: 'secretary 0' },
      ],
    });
    await app.done(chair.identity, giveFloor, scope, { requestId: b });
  });

  it('of somebody who was called and is not there takes the turn back', async () => {
    const meeting = await buildMeeting(app, { state: 'inSession' });
    const { chair, delegates, scope } = meeting;
    const requestId = await ask(meeting, one(delegates));
    await app.done(chair.identity, giveFloor, scope, { requestId });
    clock.advance(5_000);
    await app.done(chair.identity, skipRequest, scope, { requestId });
    const here = (await app.rows(SpeechRow)).filter((row) => row.meetingId === meeting.id);
    expect(here).toEqual([]);
    expect(await waitingIn(meeting)).toEqual([requestId]);
    const { speechId } = await app.done(chair.identity, giveFloor, scope, { requestId });
    const note = { text: 'nêu ý đầu', agendaItemId: null, speechId };
    await app.done(meeting.secretary.identity, writeNote, scope, note);
    await app.done(chair.identity, skipRequest, scope, { requestId });
    expect((await app.rows(SpeechRow)).find(({ id }) => id === speechId)).toMatchObject({
      endedAt: clock.now(),
      endedBy: 'chair 0',
    });
  });

  it('is for those who run the meeting, and not of somebody who has spoken', async () => {
    const meeting = await buildMeeting(app, { state: 'inSession' });
    const { chair, delegates, scope } = meeting;
    const who = one(delegates);
    const requestId = await ask(meeting, who);
    const own = await app.refused(who.identity, skipRequest, scope, { requestId });
    expect(own.message).toBe('core.forbidden');
    const { speechId } = await app.done(chair.identity, giveFloor, scope, { requestId });
    await app.done(who.identity, endSpeech, scope, { speechId });
    const over = await app.refused(chair.identity, skipRequest, scope, { requestId });
    expect(over.message).toBe('speaking.cannotSkip');
  });
});

describe('requests for another item', () => {
  it('are moved among themselves and hold nobody of the list of now in place', async () => {
    const meeting = await buildMeeting(app, { state: 'inSession', delegates: 4 });
    const { chair, delegates, items, scope } = meeting;
    const [later = ''] = items.slice(1);
    const now = await ask(meeting, one(delegates));
    const a = await ask(meeting, one(delegates, 1), { agendaItemId: later });
    const b = await ask(meeting, one(delegates, 2), { agendaItemId: later });
    await app.done(chair.identity, moveRequest, scope, { requestId: b, beforeId: a });
    expect((await request(b))?.chairPosition).toBe(1);
    expect((await request(now))?.chairPosition).toBeNull();
    const across = { requestId: b, beforeId: now };
    const refusal = await app.refused(chair.identity, moveRequest, scope, across);
    expect(refusal.message).toBe('speaking.notWaiting');
  });
});

it('what the desk did to places and turns is written on them for everybody', async () => {
  const meeting = await buildMeeting(app, { state: 'inSession', delegates: 3 });
  const { chair, secretary, delegates, scope } = meeting;
  const [first, second] = [one(delegates), one(delegates, 1)];
  const removed = await ask(meeting, first);
  await app.done(secretary.identity, withdrawRequest, scope, { requestId: removed });
  const back = await ask(meeting, first);
  await app.done(first.identity, withdrawRequest, scope, { requestId: back });
  expect((await request(removed))?.acts).toMatchObject([{ act: 'removed', by: 'secretary 0' }]);
  expect((await request(back))?.acts).toEqual([]);
  const { participantId } = second;
  const cut = await app.done(chair.identity, giveFloor, scope, { participantId });
  await app.done(secretary.identity, giveFloor, scope, { participantId: first.participantId });
  const { entities } = await app.snapshot(one(delegates, 2).identity, scope);
  expect(entities.speech).toContainEqual(
    expect.objectContaining({
      ...{ id: cut.speechId, givenBy: 'chair 0', endedBy: 'secretary 0', requestId: null },
    }),
  );
});
