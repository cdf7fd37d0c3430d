// Whether requests are taken, on the real bus: paused and closed lists, who may still add, and texts instead of speeches.
import { closeMeeting, adjournMeeting } from '@hop/shared/meetings/meetings-commands.js';
import type { MeetingState } from '@hop/shared/meetings/meeting.js';
import {
  askToSpeak,
  closeSpeakerList,
  giveFloor,
  handInSpeech,
  openSpeakerList,
  pauseSpeakerList,
} from '@hop/shared/speaking/speaking-commands.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting, type TestPerson } from '../testing/meeting-builder.js';
import { SpeakerListRow, WrittenSpeechRow } from './speaker-list.entity.js';
import { SpeechRequestRow } from './speech.entity.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

const one = (people: readonly TestPerson[], index = 0): TestPerson => {
  const person = people[index];
  if (!person) throw new Error('too few people');
  return person;
};
const NO_ITEM = { agendaItemId: null };
const refusedAs = async (meeting: TestMeeting, who: TestPerson, args = {}): Promise<string> =>
  (await app.refused(who.identity, askToSpeak, meeting.scope, args)).message;
const listsOf = async (meeting: TestMeeting): Promise<SpeakerListRow[]> =>
  (await app.rows(SpeakerListRow)).filter((row) => row.meetingId === meeting.id);
const requestOf = async (id: string): Promise<SpeechRequestRow | undefined> =>
  (await app.rows(SpeechRequestRow)).find((row) => row.id === id);

describe('a list that takes no requests', () => {
  it('refuses delegates, guests and operators, who are told whether it is paused or closed', async () => {
    const meeting = await buildMeeting(app, { state: 'inSession', delegates: 3 });
    const { chair, guest, operator, delegates, scope } = meeting;
    await app.done(chair.identity, pauseSpeakerList, scope, NO_ITEM);
    const atSite = delegates.find((who) => who.siteId === operator.siteId);
    const forOther = { participantId: atSite?.participantId };
    expect(await refusedAs(meeting, one(delegates))).toBe('speaking.listPaused');
    expect(await refusedAs(meeting, operator, forOther)).toBe('speaking.listPaused');
    await app.done(chair.identity, closeSpeakerList, scope, NO_ITEM);
    expect(await refusedAs(meeting, guest)).toBe('speaking.listClosed');
    await app.done(chair.identity, openSpeakerList, scope, NO_ITEM);
    await app.done(operator.identity, askToSpeak, scope, forOther);
  });

  it('still takes whom the chair or the secretary adds, and any point of order', async () => {
    const meeting = await buildMeeting(app, { state: 'inSession' });
    const { chair, secretary, delegates, guest, scope } = meeting;
    await app.done(secretary.identity, closeSpeakerList, scope, NO_ITEM);
    const { participantId } = one(delegates);
    await app.done(chair.identity, askToSpeak, scope, { participantId });
    await app.done(secretary.identity, askToSpeak, scope, { participantId: guest.participantId });
    await app.done(one(delegates).identity, askToSpeak, scope, { kind: 'pointOfOrder' });
  });

  it('is the one of its item only, and can be set before the meeting opens', async () => {
    const meeting = await buildMeeting(app, { state: 'issued' });
    const { chair, delegates, items, scope } = meeting;
    const [first = '', second = ''] = items;
    await app.done(chair.identity, closeSpeakerList, scope, { agendaItemId: first });
    const closed = { agendaItemId: first };
    expect(await refusedAs(meeting, one(delegates), closed)).toBe('speaking.listClosed');
    await app.done(one(delegates).identity, askToSpeak, scope, { agendaItemId: second });
    await app.done(chair.identity, closeSpeakerList, scope, { agendaItemId: first });
    const [list, ...more] = await listsOf(meeting);
    expect(more).toEqual([]);
    expect(list).toMatchObject({ version: 1, state: 'closed', changedBy: 'chair 0' });
  });

  it('is set by those who run the meeting, while it may take requests at all', async () => {
    const meeting = await buildMeeting(app, { state: 'inSession' });
    const { delegates, operator, scope } = meeting;
    for (const { identity } of [one(delegates), operator])
      for (const command of [openSpeakerList, pauseSpeakerList, closeSpeakerList]) {
        const refusal = await app.refused(identity, command, scope, NO_ITEM);
        expect(refusal.message).toBe('core.forbidden');
      }
    for (const state of ['draft', 'closed'] satisfies MeetingState[]) {
      const other = await buildMeeting(app, { state });
      const { chair } = other;
      const late = await app.refused(chair.identity, openSpeakerList, other.scope, NO_ITEM);
      expect(late.message).toBe('speaking.notInSession');
      const foreign = { agendaItemId: other.items[0] ?? '' };
      const refusal = await app.refused(meeting.chair.identity, openSpeakerList, scope, foreign);
      expect(refusal.message).toBe('core.notFound');
    }
  });
});

describe('a text instead of a speech', () => {
  const text = 'Kính thưa chủ tọa, tôi đề nghị bổ sung kinh phí.';

  it('takes the request out of the queue, can be replaced, and ends no other way', async () => {
    const meeting = await buildMeeting(app, { state: 'inSession' });
    const { chair, delegates, scope } = meeting;
    const who = one(delegates);
    const { requestId } = await app.done(who.identity, askToSpeak, scope, { subject: 'kinh phí' });
    await app.done(who.identity, handInSpeech, scope, { requestId, text: 'nháp' });
    expect((await requestOf(requestId))?.state).toBe('handedIn');
    const called = await app.refused(chair.identity, giveFloor, scope, { requestId });
    expect(called.message).toBe('speaking.notWaiting');
    await app.done(who.identity, handInSpeech, scope, { requestId, text: text.normalize('NFD') });
    const written = (await app.rows(WrittenSpeechRow)).filter(({ id }) => id === requestId);
    expect(written).toMatchObject([{ participantId: who.participantId, text }]);
  });

  it('needs no request: whoever could not ask any more, also after the meeting', async () => {
    const meeting = await buildMeeting(app, { state: 'inSession', delegates: 3 });
    const { chair, secretary, operator, delegates, items, scope } = meeting;
    const agendaItemId = items[0] ?? '';
    await app.done(chair.identity, closeSpeakerList, scope, { agendaItemId });
    const own = await app.done(one(delegates).identity, handInSpeech, scope, {
      agendaItemId,
      text,
    });
    expect(await requestOf(own.requestId)).toMatchObject({ state: 'handedIn', agendaItemId });
    await app.done(chair.identity, adjournMeeting, scope, { endSitting: false });
    const atSite = delegates.find((who) => who.siteId === operator.siteId);
    const elsewhere = delegates.find((who) => who.siteId !== operator.siteId);
    const forAnother = (who?: TestPerson) => ({ participantId: who?.participantId, text });
    await app.done(operator.identity, handInSpeech, scope, forAnother(atSite));
    const stranger = await app.refused(
      operator.identity,
      handInSpeech,
      scope,
      forAnother(elsewhere),
    );
    expect(stranger.message).toBe('core.forbidden');
    await app.done(chair.identity, closeMeeting, scope, {});
    await app.done(secretary.identity, handInSpeech, scope, forAnother(elsewhere));
  });

  it('is refused when empty or too long, before the opening, and for the request of another', async () => {
    const issued = await buildMeeting(app, { state: 'issued' });
    const early = await app.refused(one(issued.delegates).identity, handInSpeech, issued.scope, {
      text,
    });
    expect(early.message).toBe('speaking.cannotHandIn');
    const { delegates, scope } = await buildMeeting(app, { state: 'inSession' });
    const who = one(delegates);
    for (const bad of ['   ', 'a'.repeat(15_001)]) {
      const refusal = await app.refused(who.identity, handInSpeech, scope, { text: bad });
      expect(refusal.code).toBe('invalid');
    }
    const { requestId } = await app.done(who.identity, askToSpeak, scope, {});
    const other = await app.refused(one(delegates, 1).identity, handInSpeech, scope, {
      requestId,
      text,
    });
    expect(other.message).toBe('core.forbidden');
  });

  it('is read by those who run the meeting and by its owner; the others hear that it was handed in', async () => {
    const meeting = await buildMeeting(app, { state: 'inSession' });
    const { chair, secretary, guest, display, delegates, scope } = meeting;
    await app.done(one(delegates).identity, handInSpeech, scope, { text });
    for (const { identity } of [chair, secretary])
      expect((await app.snapshot(identity, scope)).entities.writtenSpeech).toHaveLength(1);
    const mine = await app.snapshot(one(delegates).identity, scope);
    expect(mine.entities.myWrittenSpeech).toMatchObject([{ text }]);
    for (const viewer of [one(delegates, 1).identity, guest.identity, display]) {
      const { entities } = await app.snapshot(viewer, scope);
      expect(JSON.stringify(entities)).not.toContain('kinh phí');
      expect(entities.speechRequest).toMatchObject([{ state: 'handedIn' }]);
    }
  });
});
