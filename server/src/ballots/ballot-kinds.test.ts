// Ballots with several lines from the draft to the record: several motions, options, elections, confidence; open and secret.
import type { Answer } from '@hop/shared/ballots/ballot.js';
import {
  declareBallot,
  editBallot,
  prepareBallot,
  rerunBallot,
} from '@hop/shared/ballots/ballots-commands.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JournalRow } from '../kernel/kernel.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { answerOf, BallotRoom } from '../testing/ballot-room.js';
import { rowsOfCsv, textOfPdf } from '../testing/handed-out.js';
import { verifyAll } from '../verify/verify-journal.js';
import { BallotPaperRow, VoteRow } from './ballot.entity.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

const lines = ['Trần Văn An', 'Lê Thị Bình', 'Phạm Văn Cường'].map((text) => ({ text }));
const election = { kind: 'agreement', lines, seats: 2, motion: 'Bầu hai ủy viên' } as const;

/** Chair, co-chair and three delegates: five members, all here. */
const fiveOf = ({ meeting }: BallotRoom) => [
  ...[meeting.chair, meeting.presidium, ...meeting.delegates],
];
async function given(room: BallotRoom, ballotId: string, papers: readonly Answer[]) {
  const { secret } = await room.ballot(ballotId);
  for (const [index, paper] of papers.entries()) {
    const who = fiveOf(room)[index];
    if (!who) throw new Error('too few people');
    const reply = await (secret
      ? room.paper(who, ballotId, paper)
      : room.vote(who, ballotId, paper));
    expect(answerOf(reply)).toBe('accepted');
  }
}
async function declared(room: BallotRoom, ballotId: string) {
  const { chair, scope } = room.meeting;
  await room.closed(ballotId);
  const args = { ballotId, confirmRevealing: true };
  return app.done(chair.identity, declareBallot, scope, args);
}
const outcomes = async (room: BallotRoom, ballotId: string) =>
  (await room.ballot(ballotId)).lineTally?.lines.map(({ outcome }) => outcome);
async function file(room: BallotRoom, ballotId: string, part: string, format: string) {
  const { id, secretary } = room.meeting;
  const response = await fetch(
    `${app.url}/api/meetings/${id}/ballots/${ballotId}/result?part=${part}&format=${format}`,
    { headers: { cookie: await app.cookie('account', secretary.personId) } },
  );
  return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) };
}
const verified = async (room: BallotRoom) =>
  (await verifyAll(app.source.manager)).find(({ scope }) => scope === room.meeting.scope);

describe('what cannot be voted on is refused when it is prepared', () => {
  it.each([
    [{ kind: 'motions' }, 'ballots.linesNeeded'],
    [{ kind: 'names', lines }, 'ballots.seatsNeeded'],
    [{ kind: 'names', lines, seats: 4 }, 'ballots.seatsNeeded'],
    [{ kind: 'motions', lines, method: 'hands' }, 'ballots.oneMotionOnly'],
    [{ kind: 'motions', lines, tie: 'castingVote' }, 'ballots.oneMotionOnly'],
    [{ secret: true, method: 'voice' }, 'ballots.notSecretly'],
  ] as const)('%j: %s', async (draft, answer) => {
    const { meeting } = await BallotRoom.build(app);
    const args = { motion: 'Bầu cử', ...draft, ...('lines' in draft && { lines: [...lines] }) };
    expect(
      answerOf(await app.send(meeting.secretary.identity, prepareBallot, meeting.scope, args)),
    ).toBe(answer);
  });
  it('two lines that read alike would split the votes of one', async () => {
    const { meeting } = await BallotRoom.build(app);
    const args = { ...election, lines: [...lines, { text: 'lê thị bình' }] };
    expect(
      answerOf(await app.send(meeting.secretary.identity, prepareBallot, meeting.scope, args)),
    ).toBe('ballots.sameLines');
  });
  it('where the meeting gives the chair the casting vote, several lines are put again instead', async () => {
    const room = await BallotRoom.build(app);
    const ballotId = await room.prepared({ kind: 'motions', lines });
    expect(await room.ballot(ballotId)).toMatchObject({ kind: 'motions', seats: null });
    const single = { ballotId, baseVersion: 1, motion: 'Một nội dung' };
    await app.done(room.meeting.secretary.identity, editBallot, room.meeting.scope, single);
    expect(await room.ballot(ballotId)).toMatchObject({ kind: 'motion', lines: [] });
  });
});

describe('an open election', () => {
  it('[V10] elects those with enough votes up to the seats, and its records agree with it', async () => {
    const room = await BallotRoom.build(app);
    const ballotId = await room.opened(election);
    await given(room, ballotId, ['FFA', 'FFA', 'FAA', 'FFA', 'AFA']);
    const { passed, tally, lineTally } = await declared(room, ballotId);
    expect([passed, tally]).toEqual([true, null]);
    expect(lineTally).toMatchObject({ present: 5, answered: 5, notAnswered: 0, absent: 0 });
    expect(await outcomes(room, ballotId)).toEqual(['elected', 'elected', 'notElected']);
    const [head, ...rows] = rowsOfCsv((await file(room, ballotId, 'list', 'csv')).bytes);
    expect(head?.slice(4, 7)).toEqual(['1. Trần Văn An', '2. Lê Thị Bình', '3. Phạm Văn Cường']);
    expect(rows.filter((row) => row[4] === 'Đồng ý')).toHaveLength(4);
    expect(rows.filter((row) => row[6] === 'Không đồng ý')).toHaveLength(5);
    const text = await textOfPdf((await file(room, ballotId, 'sheet', 'pdf')).bytes);
    expect(text).toContain('Trúng cử 2/2 người: Trần Văn An, Lê Thị Bình');
    expect(text).toMatch(/Bầu 2 trong 3 người/);
    expect(await verified(room)).toMatchObject({ ok: true });
  });

  it('refuses a paper with more names than seats, and one that is not this ballot’s', async () => {
    const room = await BallotRoom.build(app);
    const ballotId = await room.opened({ ...election, kind: 'names' });
    const [who] = room.meeting.delegates;
    if (!who) throw new Error('nobody');
    expect(answerOf(await room.vote(who, ballotId, 'XXX'))).toBe('ballots.tooManyChosen');
    expect(answerOf(await room.vote(who, ballotId, 'inFavour'))).toBe('ballots.wrongPaper');
    expect(answerOf(await room.vote(who, ballotId, 'FF.'))).toBe('ballots.wrongPaper');
    expect(answerOf(await room.vote(who, ballotId, 'XX.'))).toBe('accepted');
    // The rule lets one change until the close.
    expect(answerOf(await room.vote(who, ballotId, '.XX'))).toBe('accepted');
    const votes = (await app.rows(VoteRow)).filter((vote) => vote.ballotId === ballotId);
    expect(votes.map((vote) => vote.choice)).toEqual(['.XX']);
  });

  it('[V10] who is equal at the last seat is left open, and the ballot may be put again', async () => {
    const room = await BallotRoom.build(app);
    const { chair, scope } = room.meeting;
    // Two of five who answered are enough.
    const majority = { base: 'cast', numerator: 2, denominator: 5, comparison: 'atLeast' } as const;
    const ballotId = await room.opened({ ...election, kind: 'names', seats: 1, majority });
    await given(room, ballotId, ['X..', 'X..', '.X.', '.X.', '...']);
    const { passed } = await declared(room, ballotId);
    expect(passed).toBe(false);
    expect(await outcomes(room, ballotId)).toEqual(['tied', 'tied', 'notElected']);
    expect(await room.ballot(ballotId)).toMatchObject({ tied: true });
    const again = await app.done(chair.identity, rerunBallot, scope, { ballotId });
    expect(await room.ballot(again.ballotId)).toMatchObject({
      ...{ state: 'draft', rerunOf: ballotId, kind: 'names', seats: 1 },
    });
    expect(await verified(room)).toMatchObject({ ok: true });
  });
});

describe('a secret election', () => {
  it('counts papers of one length, announces the four figures and links nobody to a paper', async () => {
    const room = await BallotRoom.build(app);
    const ballotId = await room.opened({ ...election, kind: 'names', secret: true });
    await given(room, ballotId, ['XX.', 'XX.', 'X.X', '...']);
    const sealed = (await app.rows(VoteRow)).filter((vote) => vote.ballotId === ballotId);
    expect(new Set(sealed.map((vote) => vote.sealed?.length)).size).toBe(1);
    expect(sealed.every((vote) => vote.choice === null)).toBe(true);
    await declared(room, ballotId);
    expect((await room.ballot(ballotId)).papers).toEqual({
      ...{ issued: 5, collected: 4, valid: 3, invalid: 1 },
    });
    expect(await outcomes(room, ballotId)).toEqual(['elected', 'notElected', 'notElected']);
    const papers = (await app.rows(BallotPaperRow)).filter((paper) => paper.ballotId === ballotId);
    expect(papers.map((paper) => paper.choice).sort()).toEqual(['...', 'X.X', 'XX.', 'XX.']);
    expect(papers.map((paper) => paper.id)).toEqual(papers.map((paper) => paper.id).sort());
    const lines = (await app.rows(JournalRow)).filter(
      (line) => line.scopeId === room.meeting.scope,
    );
    for (const line of lines.filter(({ name }) => name === 'paper.cast'))
      expect(`${line.args ?? ''}${line.reply}`).not.toMatch(/X[X.]|[X.]X/);
    expect((await file(room, ballotId, 'list', 'csv')).status).toBe(403);
    expect(await verified(room)).toMatchObject({ ok: true });
  });
  it('[S8] a refused paper says nothing of what was on it', async () => {
    const room = await BallotRoom.build(app);
    const ballotId = await room.opened({ ...election, kind: 'names', secret: true });
    for (const paper of ['XXX', 'FF.', 'XX'])
      expect(answerOf(await room.paper(room.meeting.chair, ballotId, paper))).toBe(
        'ballots.wrongPaper',
      );
  });
  it('of a hundred names seals papers of one length, too', async () => {
    const room = await BallotRoom.build(app);
    const many = Array.from({ length: 100 }, (_, at) => ({ text: `Người ${at + 1}` }));
    const ballotId = await room.opened({ ...election, lines: many, seats: 100, secret: true });
    await given(room, ballotId, ['F'.repeat(100), 'A'.repeat(100), `${'F'.repeat(99)}.`]);
    await room.closed(ballotId);
    const { lineTally } = await room.ballot(ballotId);
    expect(lineTally?.lines[0]?.counts).toEqual({ inFavour: 2, against: 1 });
    expect(lineTally?.lines[99]).toMatchObject({ counts: { inFavour: 1, against: 1 }, blank: 1 });
  });
});

it('several motions in one go are decided one by one', async () => {
  const room = await BallotRoom.build(app);
  const ballotId = await room.opened({ kind: 'motions', lines, motion: 'Ba tờ trình' });
  await given(room, ballotId, ['FFA', 'FAN', 'F.A']);
  await declared(room, ballotId);
  expect(await outcomes(room, ballotId)).toEqual(['carried', 'notCarried', 'notCarried']);
  expect(await room.ballot(ballotId)).toMatchObject({ passed: false, tied: false });
});

it('options: up to k of n', async () => {
  const room = await BallotRoom.build(app);
  const ballotId = await room.opened({ kind: 'options', lines, seats: 1, motion: 'Chọn ngày họp' });
  await given(room, ballotId, ['X..', 'X..', 'X..', '..X', '...']);
  await declared(room, ballotId);
  expect(await outcomes(room, ballotId)).toEqual(['elected', 'notElected', 'notElected']);
});

it('a vote of confidence tells three levels for each person', async () => {
  const room = await BallotRoom.build(app);
  const ballotId = await room.opened({
    ...{ kind: 'confidence', lines, motion: 'Lấy phiếu tín nhiệm', secret: true },
  });
  await given(room, ballotId, ['HML', 'HLL', 'MLL', 'HLM', 'HHL']);
  const { passed } = await declared(room, ballotId);
  expect(passed).toBe(true);
  expect(await outcomes(room, ballotId)).toEqual(['told', 'mostlyLow', 'widelyLow']);
  expect(await verified(room)).toMatchObject({ ok: true });
});

it('[V20] a changed paper does not pass the second count', async () => {
  const room = await BallotRoom.build(app);
  const ballotId = await room.opened(election);
  await given(room, ballotId, ['FFA', 'FFA']);
  await declared(room, ballotId);
  const vote = (await app.rows(VoteRow)).find((row) => row.ballotId === ballotId);
  if (!vote) throw new Error('no vote');
  await app.replace(VoteRow, [{ ...vote, choice: 'AFF' }]);
  expect(await verified(room)).toMatchObject({ ok: false });
  await app.replace(VoteRow, [vote]);
  expect(await verified(room)).toMatchObject({ ok: true });
});
