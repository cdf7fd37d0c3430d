// Questions and answers on the real bus: whom a question is put to, rounds, groups, follow-ups and what the minutes say of them.
import { answererCounts } from '@hop/shared/speaking/interpellation.js';
import {
  addQuestionGroup,
  askToSpeak,
  closeSpeakerList,
  endSpeech,
  giveFloor,
  groupRequest,
  openSpeakerList,
  pauseSpeakerList,
  removeQuestionGroup,
} from '@hop/shared/speaking/speaking-commands.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting, type TestPerson } from '../testing/meeting-builder.js';
import { QuestionGroupRow } from './speaker-list.entity.js';
import { SpeechRequestRow, SpeechRow } from './speech.entity.js';

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
const ROUND = { agendaItemId: null, about: 'questions' as const };
const question = (addressee: TestPerson) => ({
  kind: 'question' as const,
  addresseeId: addressee.participantId,
});
const speeches = async (meeting: TestMeeting): Promise<SpeechRow[]> =>
  (await app.rows(SpeechRow)).filter((row) => row.meetingId === meeting.id);
const requests = async (meeting: TestMeeting): Promise<SpeechRequestRow[]> =>
  (await app.rows(SpeechRequestRow)).filter((row) => row.meetingId === meeting.id);

describe('a question', () => {
  it('in a round names somebody of the meeting to answer; otherwise an office will do, or nobody', async () => {
    const meeting = await buildMeeting(app, { state: 'inSession' });
    const { chair, guest, delegates, scope } = meeting;
    const { identity, participantId } = one(delegates);
    const office = { kind: 'question' as const, addressee: 'Sở Xây dựng' };
    await app.done(identity, askToSpeak, scope, office);
    await app.done(identity, askToSpeak, scope, { kind: 'question' });
    await app.done(chair.identity, openSpeakerList, scope, ROUND);
    const nobody = await app.refused(identity, askToSpeak, scope, office);
    expect(nobody.message).toBe('speaking.addresseeNeeded');
    const self = { kind: 'question' as const, addresseeId: participantId };
    const oneself = await app.refused(identity, askToSpeak, scope, self);
    expect(oneself.message).toBe('speaking.addresseeIsAsker');
    await app.done(identity, askToSpeak, scope, question(guest));
    const twice = await app.refused(identity, askToSpeak, scope, question(guest));
    expect(twice.message).toBe('speaking.alreadyAsked');
    await app.done(identity, askToSpeak, scope, question(chair));
    const plain = { addresseeId: guest.participantId };
    const { requestId } = await app.done(identity, askToSpeak, scope, plain);
    const speech = (await requests(meeting)).find(({ id }) => id === requestId);
    expect(speech).toMatchObject({ kind: 'speech', addresseeId: null });
  });

  it('is not taken while the round is paused or over, though speeches are', async () => {
    const { chair, guest, delegates, scope } = await buildMeeting(app, { state: 'inSession' });
    const { identity } = one(delegates);
    await app.done(chair.identity, openSpeakerList, scope, ROUND);
    await app.done(chair.identity, pauseSpeakerList, scope, ROUND);
    const paused = await app.refused(identity, askToSpeak, scope, question(guest));
    expect(paused.message).toBe('speaking.roundPaused');
    await app.done(identity, askToSpeak, scope, {});
    await app.done(chair.identity, closeSpeakerList, scope, ROUND);
    const over = await app.refused(identity, askToSpeak, scope, question(guest));
    expect(over.message).toBe('speaking.roundClosed');
  });

  it('is followed up by its asker once it was put, to the same person in the same group', async () => {
    const meeting = await buildMeeting(app, { state: 'inSession' });
    const { chair, guest, delegates, scope } = meeting;
    const [asker, other] = [one(delegates), one(delegates, 1)];
    const first = await app.done(asker.identity, askToSpeak, scope, question(guest));
    const more = { kind: 'question' as const, followsId: first.requestId };
    const early = await app.refused(asker.identity, askToSpeak, scope, more);
    expect(early.message).toBe('speaking.nothingToFollow');
    const group = await app.done(chair.identity, addQuestionGroup, scope, {
      title: 'Đất đai',
      agendaItemId: null,
    });
    await app.done(chair.identity, groupRequest, scope, { ...first, ...group });
    await app.done(chair.identity, giveFloor, scope, first);
    const foreign = await app.refused(other.identity, askToSpeak, scope, more);
    expect(foreign.message).toBe('speaking.nothingToFollow');
    const follow = await app.done(asker.identity, askToSpeak, scope, more);
    const row = (await requests(meeting)).find(({ id }) => id === follow.requestId);
    expect(row).toMatchObject({
      addresseeId: guest.participantId,
      followsId: first.requestId,
      ...group,
    });
  });
});

describe('an answer', () => {
  it('belongs to its question, has five minutes, and is one when two desks press', async () => {
    const meeting = await buildMeeting(app, { state: 'inSession' });
    const { chair, secretary, guest, delegates, scope } = meeting;
    const asked = await app.done(one(delegates).identity, askToSpeak, scope, question(guest));
    await app.done(chair.identity, giveFloor, scope, asked);
    const answer = {
      participantId: guest.participantId,
      kind: 'answer' as const,
      answersId: asked.requestId,
    };
    const [first, second] = await Promise.all([
      app.done(chair.identity, giveFloor, scope, answer),
      app.done(secretary.identity, giveFloor, scope, answer),
    ]);
    expect(second).toEqual(first);
    const both = await speeches(meeting);
    expect(both).toHaveLength(2);
    const put = both.find(({ kind }) => kind === 'question');
    const given = both.find(({ kind }) => kind === 'answer');
    expect(put).toMatchObject({ limitSeconds: 60 });
    expect(given).toMatchObject({ limitSeconds: 300, answersId: asked.requestId });
    expect(answererCounts(await requests(meeting), await speeches(meeting))).toMatchObject([
      { addresseeId: guest.participantId, asked: 1, answered: 1, waiting: 0 },
    ]);
  });

  it('to something that is no question is refused, and nothing has begun', async () => {
    const meeting = await buildMeeting(app, { state: 'inSession' });
    const { chair, guest, delegates, scope } = meeting;
    const asked = await app.done(one(delegates).identity, askToSpeak, scope, {});
    const { participantId } = guest;
    const answer = { participantId, kind: 'answer' as const, answersId: asked.requestId };
    const refusal = await app.refused(chair.identity, giveFloor, scope, answer);
    expect(refusal.message).toBe('speaking.notAQuestion');
    expect(await speeches(meeting)).toEqual([]);
  });
});

describe('a group of questions', () => {
  it('is made and emptied by those who run the meeting, and stays once it is answered', async () => {
    const meeting = await buildMeeting(app, { state: 'inSession' });
    const { chair, secretary, guest, delegates, scope } = meeting;
    const topic = { title: 'Đất đai', agendaItemId: null };
    const { groupId } = await app.done(secretary.identity, addQuestionGroup, scope, topic);
    const { identity } = one(delegates);
    const byDelegate = await app.refused(identity, addQuestionGroup, scope, topic);
    expect(byDelegate.message).toBe('core.forbidden');
    const asked = await app.done(identity, askToSpeak, scope, question(guest));
    const speech = await app.done(identity, askToSpeak, scope, {});
    const wrong = await app.refused(chair.identity, groupRequest, scope, { ...speech, groupId });
    expect(wrong.message).toBe('speaking.notAQuestion');
    const elsewhere = { title: 'Khác', agendaItemId: meeting.items[1] ?? null };
    const other = await app.done(secretary.identity, addQuestionGroup, scope, elsewhere);
    const astray = await app.refused(chair.identity, groupRequest, scope, { ...asked, ...other });
    expect(astray.message).toBe('speaking.otherItem');
    await app.done(chair.identity, groupRequest, scope, { ...asked, groupId });
    await app.done(chair.identity, removeQuestionGroup, scope, { groupId });
    expect((await app.rows(QuestionGroupRow)).some(({ id }) => id === groupId)).toBe(false);
    const row = (await requests(meeting)).find(({ id }) => id === asked.requestId);
    expect(row?.groupId).toBeNull();
    const again = await app.done(secretary.identity, addQuestionGroup, scope, topic);
    const { participantId } = guest;
    const answer = {
      participantId,
      kind: 'answer' as const,
      answersGroupId: again.groupId,
    };
    const given = await app.done(chair.identity, giveFloor, scope, answer);
    await app.done(guest.identity, endSpeech, scope, given);
    const kept = await app.refused(chair.identity, removeQuestionGroup, scope, again);
    expect(kept.message).toBe('speaking.groupInUse');
  });
});
