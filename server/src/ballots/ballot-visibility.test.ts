// Who gets to know what of a ballot, read from the JSON that really leaves the server: snapshot and changes over HTTP.
import { choices, type Choice } from '@hop/shared/ballots/ballot.js';
import { declareBallot, openBallot, voidBallot } from '@hop/shared/ballots/ballots-commands.js';
import { entities, type EntityName } from '@hop/shared/registry.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { AppUnderTest } from '../testing/app-under-test.js';
import { BallotRoom } from '../testing/ballot-room.js';
import type { TestClock } from '../testing/test-clock.js';

let app: AppUnderTest;
let clock: TestClock;
beforeAll(async () => {
  app = await AppUnderTest.start();
  clock = app.clock;
});
afterAll(() => app.close());

interface Row {
  id: string;
  [field: string]: unknown;
}
type Rows = Partial<Record<string, Row[]>>;

/** What one kind of viewer receives, with every byte of it. */
class Viewer {
  readonly texts: string[] = [];
  private held = new Map<string, Row>();
  private from = 0;

  constructor(
    private readonly url: string,
    private readonly cookie: string,
  ) {}

  async snapshot(): Promise<Rows> {
    const { seq, entities: rows } = (await this.get('snapshot')) as { seq: number; entities: Rows };
    this.from = seq;
    return rows;
  }

  /** Follows by changes and answers what it holds then. */
  async follow(): Promise<Rows> {
    const patch = (await this.get(`changes?from=${this.from}`)) as {
      to: number;
      upserts: Rows;
      removes: Record<string, string[]>;
    };
    for (const [name, rows] of Object.entries(patch.upserts))
      for (const row of rows ?? []) this.held.set(`${name} ${row.id}`, row);
    for (const [name, ids] of Object.entries(patch.removes))
      for (const id of ids) this.held.delete(`${name} ${id}`);
    this.from = patch.to;
    const rows: Rows = {};
    for (const [key, row] of this.held) (rows[key.split(' ')[0] ?? ''] ??= []).push(row);
    return rows;
  }

  private async get(path: string): Promise<unknown> {
    const response = await fetch(`${this.url}/${path}`, { headers: { cookie: this.cookie } });
    const text = await response.text();
    expect(response.status, text).toBe(200);
    this.texts.push(text);
    return JSON.parse(text);
  }
}

const viewersOf = async (room: BallotRoom) => {
  const { meeting } = room;
  const url = `${app.url}/api/meetings/${meeting.id}`;
  const account = async (personId: string): Promise<Viewer> =>
    new Viewer(url, await app.cookie('account', personId));
  const [voter, other] = meeting.delegates;
  const displayId = meeting.display.kind === 'display' ? meeting.display.displayId : '';
  if (!voter || !other) throw new Error('too few delegates');
  const all = {
    chair: await account(meeting.chair.personId),
    secretary: await account(meeting.secretary.personId),
    operator: await account(meeting.operator.personId),
    voter: await account(voter.personId),
    other: await account(other.personId),
    guest: await account(meeting.guest.personId),
    display: new Viewer(url, await app.cookie('display', displayId, meeting.id)),
  };
  for (const viewer of Object.values(all)) await viewer.snapshot();
  return { all, voter, other };
};
type Name = keyof Awaited<ReturnType<typeof viewersOf>>['all'];
const STAFF: readonly Name[] = ['chair', 'secretary'];
const tellsChoice = (text: string): boolean =>
  choices.some((choice) => text.includes(`"${choice}"`));

it('a draft is seen by chair and secretary only; everybody gets it when it opens', async () => {
  const room = await BallotRoom.build(app);
  const { all } = await viewersOf(room);
  const ballotId = await room.prepared({ motion: 'Chưa ai được biết' });
  for (const [name, viewer] of Object.entries(all)) {
    await viewer.snapshot();
    const knows = viewer.texts.join('').includes('Chưa ai được biết');
    expect(knows, name).toBe(STAFF.includes(name as Name));
  }
  const { chair, scope } = room.meeting;
  await app.done(chair.identity, openBallot, scope, { ballotId });
  for (const [name, viewer] of Object.entries(all)) {
    const rows = await viewer.follow();
    expect(rows.ballot?.[0], name).toMatchObject({ id: ballotId, tally: null, passed: null });
    expect(rows.ballotRoll?.[0], name).toMatchObject({ id: ballotId });
    expect(rows.ballotProgress?.[0], name).toMatchObject({ id: ballotId, answered: 0 });
  }
});

it('[V12] [V18] nobody receives the choice of another before the result is declared, then everybody does', async () => {
  const room = await BallotRoom.build(app);
  const { all, voter, other } = await viewersOf(room);
  const ballotId = await room.opened();
  const given: Choice = 'against';
  await room.vote(voter, ballotId, given);
  for (const [name, viewer] of Object.entries(all)) {
    const rows = await viewer.follow();
    expect(rows.ballotProgress?.[0], name).toMatchObject({ answered: 1 });
    const who = STAFF.includes(name as Name)
      ? [{ participantId: voter.participantId, choice: null }]
      : [];
    expect(rows.vote ?? [], name).toMatchObject(who);
    const mine = name === 'voter' ? [{ id: ballotId, choice: given, castAt: clock.now() }] : [];
    expect(rows.myVote ?? [], name).toMatchObject(mine);
  }
  await room.vote(other, ballotId, 'inFavour');
  await room.closed(ballotId);
  for (const [name, viewer] of Object.entries(all)) {
    const rows = await viewer.follow();
    const counted = STAFF.includes(name as Name);
    expect(rows.ballot?.[0], name).toMatchObject({
      state: 'closed',
      passed: counted ? false : null,
    });
    expect(rows.ballot?.[0]?.tally === null, name).toBe(!counted);
    await viewer.snapshot();
  }
  for (const name of ['chair', 'secretary', 'operator', 'guest', 'display'] as const) {
    const votes = all[name].texts.join('').replaceAll(/"tally":\{[^}]*\}/g, '');
    expect(tellsChoice(votes), name).toBe(false);
  }
  // One's own choice comes back to oneself, and nothing else does.
  expect(all.voter.texts.join('')).toContain('"against"');
  expect(all.voter.texts.join('')).not.toContain('"inFavour"');
  expect(all.other.texts.join('')).toContain('"inFavour"');
  expect(all.other.texts.join('')).not.toContain('"against"');
  await app.done(room.meeting.chair.identity, declareBallot, room.meeting.scope, { ballotId });
  for (const [name, viewer] of Object.entries(all)) {
    const rows = await viewer.follow();
    const votes = new Map(rows.vote?.map((row) => [row.participantId, row.choice]));
    expect(votes.get(voter.participantId), name).toBe('against');
    expect(votes.get(other.participantId), name).toBe('inFavour');
    expect(rows.ballot?.[0], name).toMatchObject({ passed: false, tally: { inFavour: 1 } });
  }
});

it('a ballot that is voided undeclared never tells its votes', async () => {
  const room = await BallotRoom.build(app);
  const { all, voter } = await viewersOf(room);
  const ballotId = await room.opened();
  await room.vote(voter, ballotId, 'against');
  await room.closed(ballotId);
  const { chair, scope } = room.meeting;
  await app.done(chair.identity, voidBallot, scope, { ballotId, reason: 'Sai nội dung' });
  for (const [name, viewer] of Object.entries(all)) {
    const rows = await viewer.follow();
    expect(rows.ballot?.[0], name).toMatchObject({ state: 'voided', voidReason: 'Sai nội dung' });
    await viewer.snapshot();
    if (name === 'voter') continue;
    const seen = viewer.texts.join('').replaceAll(/"tally":\{[^}]*\}/g, '');
    expect(tellsChoice(seen), name).toBe(false);
  }
});

it('every row that is delivered has exactly the shape of the contract', async () => {
  const room = await BallotRoom.build(app);
  const { all, voter } = await viewersOf(room);
  const ballotId = await room.opened();
  await room.vote(voter, ballotId, 'abstain');
  await room.closed(ballotId);
  const names: EntityName[] = ['ballot', 'ballotProgress', 'ballotRoll', 'vote', 'myVote'];
  const mine = (await all.voter.snapshot()).myVote ?? [];
  const rows: Rows = { ...(await all.chair.snapshot()), myVote: mine };
  for (const name of names) {
    const { shape } = entities[name].schema as z.ZodObject;
    const row = rows[name]?.[0];
    expect(() => z.strictObject(shape).parse(row), name).not.toThrow();
  }
});
