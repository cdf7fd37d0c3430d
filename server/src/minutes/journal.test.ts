// The journal as the secretary reads it over HTTP.
import { castVote, openBallot, prepareBallot } from '@hop/shared/ballots/ballots-commands.js';
import type { JournalPage } from '@hop/shared/minutes/minutes-preview.js';
import { writeNote } from '@hop/shared/minutes/minutes-commands.js';
import { checkIn } from '@hop/shared/participants/participants-commands.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppUnderTest } from '../testing/app-under-test.js';
import { buildMeeting, type TestMeeting, type TestPerson } from '../testing/meeting-builder.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

const ask = async (who: TestPerson, meeting: TestMeeting, query = '') =>
  fetch(`${app.url}/api/meetings/${meeting.id}/journal${query}`, {
    headers: { cookie: await app.cookie('account', who.personId) },
  });
const page = async (meeting: TestMeeting, query = '') =>
  (await (await ask(meeting.secretary, meeting, query)).json()) as JournalPage;

describe('reading the journal', () => {
  it('tells who did what and when, on whose order, and whether it was refused', async () => {
    const meeting = await buildMeeting(app, { state: 'inSession' });
    const { secretary, chair, scope } = meeting;
    const onOrderOf = chair.participantId;
    await app.send(secretary.identity, writeNote, scope, { text: 'x' }, { onOrderOf });
    await app.refused(meeting.guest.identity, writeNote, scope, { text: 'x' });
    const line = { at: app.now, name: 'minuteNote.write' };
    expect(await page(meeting)).toEqual({
      lines: [
        { ...line, seq: 2, actorName: 'guest 2', onOrderOf: null, refused: true },
        { ...line, seq: 1, actorName: 'secretary 0', onOrderOf: 'chair 0', refused: false },
      ],
      before: null,
    });
  });

  it('goes back page by page', async () => {
    const meeting = await buildMeeting(app, { state: 'inSession' });
    for (let count = 0; count < 5; count += 1)
      await app.done(meeting.secretary.identity, writeNote, meeting.scope, { text: `${count}` });
    const seqs = async (query: string) => {
      const { lines, before } = await page(meeting, query);
      return { seqs: lines.map((line) => line.seq), before };
    };
    expect(await seqs('?limit=2')).toEqual({ seqs: [5, 4], before: 4 });
    expect(await seqs('?limit=2&before=4')).toEqual({ seqs: [3, 2], before: 2 });
    expect(await seqs('?limit=2&before=2')).toEqual({ seqs: [1], before: null });
    for (const bad of ['?limit=0', '?limit=201', '?before=x', '?before=-1'])
      expect((await ask(meeting.secretary, meeting, bad)).status).toBe(400);
  });

  it('never tells what somebody chose', async () => {
    const meeting = await buildMeeting(app, { state: 'inSession' });
    const { scope, chair } = meeting;
    const voter = meeting.delegates[0] ?? chair;
    await app.done(voter.identity, checkIn, scope, {});
    const { ballotId } = await app.done(chair.identity, prepareBallot, scope, { motion: 'x' });
    await app.done(chair.identity, openBallot, scope, { ballotId });
    await app.done(voter.identity, castVote, scope, { ballotId, choice: 'against' });
    const text = await (await ask(meeting.secretary, meeting)).text();
    expect(text).toContain('vote.cast');
    expect(text).not.toContain('against');
  });

  it('is for the secretary alone', async () => {
    const meeting = await buildMeeting(app);
    const other = await buildMeeting(app);
    expect((await ask(meeting.chair, meeting)).status).toBe(403);
    expect((await ask(meeting.guest, meeting)).status).toBe(403);
    expect((await ask(other.secretary, meeting)).status).toBe(404);
  });
});
