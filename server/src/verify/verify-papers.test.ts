// The verifier on a secret ballot: it cannot trace a paper, but it finds one that was turned, added or taken away, and a forged voter.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { declareBallot } from '@hop/shared/ballots/ballots-commands.js';
import { BallotPaperRow, BallotProgressRow, BallotRow, VoteRow } from '../ballots/ballot.entity.js';
import { ReadGate } from '../kernel/read-gate.js';
import { deleteRows } from '../kernel/rows-sql.js';
import { WriteGate } from '../kernel/write-gate.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { BallotRoom } from '../testing/ballot-room.js';
import { firstOf } from '../testing/scenario.js';
import { verifyAll } from './verify-journal.js';

let app: AppUnderTest;
let room: BallotRoom;
let ballotId: string;
beforeAll(async () => {
  app = await AppUnderTest.start();
  room = await BallotRoom.build(app, { delegates: 6 });
  const { delegates, chair, scope } = room.meeting;
  ballotId = await room.opened({ secret: true });
  for (const [index, who] of delegates.entries())
    await room.paper(who, ballotId, index < 4 ? 'inFavour' : 'against');
  // Refused, so no second voter.
  await room.paper(firstOf(delegates), ballotId, 'against');
  expect(await problem()).toBeNull();
  await room.closed(ballotId);
  expect(await problem()).toBeNull();
  await app.done(chair.identity, declareBallot, scope, { ballotId });
});
afterAll(() => app.close());

async function problem(): Promise<string | null> {
  const reports = await app.app.get(ReadGate).run(verifyAll);
  return reports.find((one) => one.scope === room.meeting.scope)?.problem ?? null;
}
/** Looks while `change` holds, then puts everything back and sees that all is well again. */
async function whileSo(change: Promise<unknown>, undo: () => Promise<unknown>): Promise<unknown> {
  await change;
  const found = await problem();
  await undo();
  expect(await problem()).toBeNull();
  return found;
}
const remove = (entity: typeof BallotPaperRow | typeof VoteRow, id: string): Promise<void> =>
  app.app.get(WriteGate).run((manager) => deleteRows(manager, entity, [id]));

it('a secret ballot as the server counted it is in order', async () => {
  expect(await problem()).toBeNull();
});

it('finds a paper that was turned, made invalid, taken away or added', async () => {
  const paper = firstOf(await app.rows(BallotPaperRow));
  const back = () => app.replace(BallotPaperRow, [paper]);
  const other = paper.choice === 'against' ? 'inFavour' : 'against';
  for (const choice of [other, null] as const)
    expect(await whileSo(app.replace(BallotPaperRow, [{ ...paper, choice }]), back)).toMatch(
      'the papers say',
    );
  const taken = remove(BallotPaperRow, paper.id);
  expect(await whileSo(taken, () => app.insert(BallotPaperRow, [paper]))).toMatch('papers of 6');
  const added = app.insert(BallotPaperRow, [{ ...paper, id: 'forged' }]);
  expect(await whileSo(added, () => remove(BallotPaperRow, 'forged'))).toMatch('7 papers of 6');
});

it('finds a voter that the journal does not know, and one that is missing', async () => {
  const vote = firstOf(await app.rows(VoteRow));
  const forged = { ...vote, id: `${ballotId}-nobody`, participantId: 'nobody' };
  const added = app.insert(VoteRow, [forged]);
  expect(await whileSo(added, () => remove(VoteRow, forged.id))).toMatch('the journal names 6');
  const taken = remove(VoteRow, vote.id);
  expect(await whileSo(taken, () => app.insert(VoteRow, [vote]))).toMatch('5 rows say who voted');
});

it('finds a choice or a sealed paper beside a voter', async () => {
  const vote = firstOf(await app.rows(VoteRow));
  const back = () => app.replace(VoteRow, [vote]);
  const told = app.replace(VoteRow, [{ ...vote, choice: 'against' }]);
  expect(await whileSo(told, back)).toMatch('a row of a voter holds a choice');
  const kept = app.replace(VoteRow, [{ ...vote, sealed: 'x' }]);
  expect(await whileSo(kept, back)).toMatch('still holds its sealed paper');
});

it('finds figures that are not those of the papers', async () => {
  const ballot = await room.ballot(ballotId);
  const { papers, tally } = ballot;
  if (!papers || !tally) throw new Error('no result');
  const back = () => app.replace(BallotRow, [ballot]);
  for (const changed of [
    { ...ballot, papers: { ...papers, valid: 5, invalid: 1 } },
    { ...ballot, papers: null },
    { ...ballot, tally: { ...tally, inFavour: 5 } },
  ])
    expect(await whileSo(app.replace(BallotRow, [changed]), back)).toMatch('the result says');
  const [progress] = (await app.rows(BallotProgressRow)).filter((row) => row.id === ballotId);
  if (!progress) throw new Error('no progress');
  expect(
    await whileSo(app.replace(BallotProgressRow, [{ ...progress, answered: 7 }]), () =>
      app.replace(BallotProgressRow, [progress]),
    ),
  ).toMatch('counted as answered');
});
