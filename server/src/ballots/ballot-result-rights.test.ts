// Who may have the record of a ballot, when, and that a secret one has no list of names.
import { declareBallot, voidBallot } from '@hop/shared/ballots/ballots-commands.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppUnderTest } from '../testing/app-under-test.js';
import { BallotRoom } from '../testing/ballot-room.js';
import { textOfDocx } from '../testing/handed-out.js';
import { buildMeeting, type TestPerson } from '../testing/meeting-builder.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

const listAsCsv = 'part=list&format=csv';
const everything = [
  ...['part=sheet&format=pdf', 'part=sheet&format=docx', 'part=list&format=pdf'],
  ...['part=list&format=docx', 'part=list&format=xlsx', listAsCsv],
];

async function answer(cookie: string, meetingId: string, ballotId: string, query: string) {
  const response = await fetch(
    `${app.url}/api/meetings/${meetingId}/ballots/${ballotId}/result?${query}`,
    { headers: { cookie } },
  );
  const bytes = Buffer.from(await response.arrayBuffer());
  return { status: response.status, bytes, text: bytes.toString('utf8') };
}
const cookieOf = (person: TestPerson) => app.cookie('account', person.personId);
const refusalOf = (text: string): unknown => (JSON.parse(text) as { refusal: unknown }).refusal;

async function closedBallot(draft: { secret?: boolean } = {}) {
  const room = await BallotRoom.build(app);
  const ballotId = await room.opened(draft);
  const { chair } = room.meeting;
  if (draft.secret) await room.paper(chair, ballotId, 'inFavour');
  else await room.vote(chair, ballotId, 'inFavour');
  await room.closed(ballotId);
  return { room, meeting: room.meeting, ballotId };
}
async function declaredBallot(draft: { secret?: boolean } = {}) {
  const closed = await closedBallot(draft);
  const { meeting, ballotId } = closed;
  const args = { ballotId, confirmRevealing: true };
  await app.done(meeting.chair.identity, declareBallot, meeting.scope, args);
  return closed;
}

describe('the record of a declared ballot', () => {
  it('is there for everybody who takes part, in every form', async () => {
    const { meeting, ballotId } = await declaredBallot();
    const { chair, secretary, operator, guest, delegates } = meeting;
    for (const person of [chair, secretary, operator, guest, delegates[0] as TestPerson])
      expect((await answer(await cookieOf(person), meeting.id, ballotId, listAsCsv)).status).toBe(
        200,
      );
    const delegate = await cookieOf(delegates[0] as TestPerson);
    for (const query of everything)
      expect((await answer(delegate, meeting.id, ballotId, query)).status, query).toBe(200);
  });

  it('is not handed out to displays, strangers or the signed out', async () => {
    const { meeting, ballotId } = await declaredBallot();
    const other = await buildMeeting(app);
    const { displayId } = meeting.display as { displayId: string };
    const display = await app.cookie('display', displayId, meeting.id);
    const stranger = await cookieOf(other.secretary);
    const status = async (cookie: string, meetingId: string) =>
      (await answer(cookie, meetingId, ballotId, listAsCsv)).status;
    expect(await status(display, meeting.id)).toBe(403);
    expect(await status(stranger, meeting.id)).toBe(404);
    expect(await status(stranger, other.id)).toBe(404);
    expect(await status('', meeting.id)).toBe(401);
  });

  it('is asked for by part and form, and nothing else is guessed', async () => {
    const { meeting, ballotId } = await declaredBallot();
    const cookie = await cookieOf(meeting.chair);
    for (const query of ['', 'part=list', 'part=sheet&format=csv', 'part=votes&format=pdf'])
      expect((await answer(cookie, meeting.id, ballotId, query)).status, query).toBe(400);
  });
});

describe('a ballot that is not declared', () => {
  it('has no record: like one that does not exist, and those who run the meeting are told why', async () => {
    const { room, meeting, ballotId } = await closedBallot();
    const draft = await room.prepared();
    const never = await room.opened();
    const reason = 'nhầm';
    await app.done(meeting.chair.identity, voidBallot, meeting.scope, { ballotId: never, reason });
    const delegate = await cookieOf(meeting.delegates[0] as TestPerson);
    const nothing = await answer(delegate, meeting.id, 'none', listAsCsv);
    expect(nothing.status).toBe(404);
    for (const query of everything)
      for (const id of [ballotId, draft, never]) {
        const { status, text } = await answer(delegate, meeting.id, id, query);
        expect({ status, text }).toEqual({ status: 404, text: nothing.text });
        const told = await answer(await cookieOf(meeting.secretary), meeting.id, id, query);
        expect(told.status).toBe(409);
        expect(refusalOf(told.text)).toEqual({
          code: 'wrongState',
          message: 'ballots.resultNotDeclared',
        });
      }
  });
});

describe('a secret ballot', () => {
  it('has a result sheet without names, and no list for anybody', async () => {
    const { meeting, ballotId } = await declaredBallot({ secret: true });
    for (const person of [meeting.chair, meeting.secretary, meeting.delegates[0] as TestPerson])
      for (const query of everything.filter((one) => one.startsWith('part=list'))) {
        const refused = await answer(await cookieOf(person), meeting.id, ballotId, query);
        expect(refused.status).toBe(403);
        expect(refusalOf(refused.text)).toEqual({
          code: 'forbidden',
          message: 'ballots.secretList',
        });
      }
    const cookie = await cookieOf(meeting.chair);
    const { bytes } = await answer(cookie, meeting.id, ballotId, 'part=sheet&format=docx');
    const text = await textOfDocx(bytes);
    expect(text).toContain('Biểu quyết kín.');
    expect(text).toContain('phiếu phát ra 5, thu về 1, hợp lệ 1, không hợp lệ 0');
    for (const name of ['delegate', 'presidium']) expect(text).not.toContain(name);
  });
});
