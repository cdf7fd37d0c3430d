// Running notes and the conclusion on the real bus, and who sees them.
import { closeMeeting, reopenMeeting } from '@hop/shared/meetings/meetings-commands.js';
import {
  editNote,
  removeNote,
  writeConclusion,
  writeNote,
} from '@hop/shared/minutes/minutes-commands.js';
import { giveFloor } from '@hop/shared/speaking/speaking-commands.js';
import { checkIn } from '@hop/shared/participants/participants-commands.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting } from '../testing/meeting-builder.js';
import { MinuteNoteRow } from './minutes.entity.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

const running = () => buildMeeting(app, { state: 'inSession' });
const delegateOf = (meeting: TestMeeting) => (meeting.delegates[0] ?? meeting.chair).identity;
const rowOf = async (id: string) => (await app.rows(MinuteNoteRow)).find((row) => row.id === id);

describe('running notes', () => {
  it('are written on an item, changed with their version, and removed', async () => {
    const meeting = await running();
    const { scope } = meeting;
    const as = meeting.secretary.identity;
    const agendaItemId = meeting.items[0] ?? '';
    const { noteId } = await app.done(as, writeNote, scope, { text: 'Một', agendaItemId });
    expect(await rowOf(noteId)).toMatchObject({ agendaItemId, text: 'Một', editedAt: null });
    app.clock.advance(1_000);
    const edit = { noteId, baseVersion: 1, text: 'Hai' };
    expect(await app.done(meeting.chair.identity, editNote, scope, edit)).toEqual({ version: 2 });
    expect(await rowOf(noteId)).toMatchObject({ text: 'Hai', editedAt: app.now });
    expect(await app.refused(as, editNote, scope, edit)).toMatchObject({
      code: 'stale',
      details: { version: 2 },
    });
    await app.done(as, removeNote, scope, { noteId });
    expect(await rowOf(noteId)).toBeUndefined();
  });

  it('on a speech stand where the speech stands', async () => {
    const meeting = await running();
    const { scope } = meeting;
    const speaker = meeting.delegates[0] ?? meeting.chair;
    await app.done(speaker.identity, checkIn, scope, {});
    const { speechId } = await app.done(meeting.chair.identity, giveFloor, scope, {
      participantId: speaker.participantId,
    });
    const { noteId } = await app.done(meeting.secretary.identity, writeNote, scope, {
      text: 'Ý chính',
      speechId,
      agendaItemId: meeting.items[2] ?? '',
    });
    expect(await rowOf(noteId)).toMatchObject({ speechId, agendaItemId: null });
  });

  it('refuse items, speeches and notes of another meeting like those that do not exist', async () => {
    const meeting = await running();
    const other = await running();
    const as = meeting.secretary.identity;
    const foreign = await app.done(other.secretary.identity, writeNote, other.scope, { text: 'x' });
    const refusal = { code: 'notFound', message: 'core.notFound' };
    for (const id of [other.items[0] ?? '', 'none']) {
      const args = { text: 'x', agendaItemId: id };
      expect(await app.refused(as, writeNote, meeting.scope, args)).toEqual(refusal);
    }
    const onSpeech = { text: 'x', speechId: 'none' };
    expect(await app.refused(as, writeNote, meeting.scope, onSpeech)).toEqual(refusal);
    const { noteId } = foreign;
    const edit = { noteId, baseVersion: 1, text: 'y' };
    expect(await app.refused(as, editNote, meeting.scope, edit)).toEqual(refusal);
    expect(await app.refused(as, removeNote, meeting.scope, { noteId })).toEqual(refusal);
  });

  it('are seen by chair and secretary alone, and written by nobody else', async () => {
    const meeting = await running();
    const as = meeting.secretary.identity;
    await app.done(as, writeNote, meeting.scope, { text: 'riêng' });
    const notes = async (who: TestMeeting['display']) =>
      (await app.snapshot(who, meeting.scope)).entities.minuteNote?.length ?? 0;
    expect(await notes(as)).toBe(1);
    expect(await notes(meeting.presidium.identity)).toBe(1);
    const { operator, guest, display } = meeting;
    for (const who of [delegateOf(meeting), operator.identity, guest.identity, display])
      expect(await notes(who)).toBe(0);
    const args = { text: 'x' };
    const refused = await app.refused(delegateOf(meeting), writeNote, meeting.scope, args);
    expect(refused.code).toBe('forbidden');
  });
});

describe('the conclusion', () => {
  it('is written from version 0 on, and an older version is refused', async () => {
    const meeting = await running();
    const as = meeting.secretary.identity;
    const write = (baseVersion: number) => ({ baseVersion, text: `Lần ${baseVersion}` });
    const refusal = (version: number) => ({
      code: 'stale',
      message: 'core.stale',
      details: { version },
    });
    const { scope } = meeting;
    expect(await app.refused(as, writeConclusion, scope, write(1))).toEqual(refusal(0));
    expect(await app.done(as, writeConclusion, scope, write(0))).toEqual({ version: 1 });
    expect(await app.refused(as, writeConclusion, scope, write(0))).toEqual(refusal(1));
    expect(await app.done(as, writeConclusion, scope, write(1))).toEqual({ version: 2 });
  });

  it('reaches everyone with the closing and leaves them when the meeting is reopened', async () => {
    const meeting = await running();
    const { scope, chair, guest } = meeting;
    const text = 'Thống nhất thông qua.';
    await app.done(chair.identity, writeConclusion, scope, { baseVersion: 0, text });
    const cookie = await app.cookie('account', guest.personId);
    const seen = async (who: TestMeeting['display']) =>
      (await app.snapshot(who, scope)).entities.conclusion?.length ?? 0;
    const changesDuring = async (act: () => Promise<unknown>) => {
      const { seq } = await app.snapshot(guest.identity, scope);
      await act();
      const url = `${app.url}/api/meetings/${meeting.id}/changes?from=${seq}`;
      return (await fetch(url, { headers: { cookie } })).json();
    };
    expect(await seen(chair.identity)).toBe(1);
    expect(await seen(guest.identity)).toBe(0);
    const closing = await changesDuring(() => app.done(chair.identity, closeMeeting, scope, {}));
    expect(closing).toMatchObject({ upserts: { conclusion: [{ id: meeting.id, text }] } });
    expect(await seen(meeting.display)).toBe(1);
    const reason = 'Bổ sung một nội dung';
    const reopening = await changesDuring(() =>
      app.done(chair.identity, reopenMeeting, scope, { reason }),
    );
    expect(reopening).toMatchObject({ removes: { conclusion: [meeting.id] } });
    expect(await seen(guest.identity)).toBe(0);
  });
});
