// What is changed in a declared result or in its frozen list is found, field by field, whatever the kind and method of the ballot.
import { createHash } from 'node:crypto';
import type { Answer } from '@hop/shared/ballots/ballot.js';
import { declareBallot, giveCastingVote } from '@hop/shared/ballots/ballots-commands.js';
import { lineOutcomeSchema } from '@hop/shared/ballots/line-tally.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BallotRollRow, BallotRow } from '../ballots/ballot.entity.js';
import { JournalRow } from '../kernel/kernel.entity.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { answerOf, BallotRoom } from '../testing/ballot-room.js';
import { rollProblem } from './check-roll.js';
import { verifyAll } from './verify-journal.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

const lines = ['An', 'Bình', 'Cường'].map((text) => ({ text }));
const fifth = { base: 'present', numerator: 1, denominator: 5, comparison: 'atLeast' } as const;
const several = (kind: 'motions' | 'agreement' | 'names' | 'confidence', more = {}) =>
  ({ kind, lines, majority: fifth, ...more }) as const;

/** Chair, co-chair and four delegates, of whom one is away; the one before says nothing, unless there is a fifth paper. */
const build = () => BallotRoom.build(app, { delegates: 4, absent: 1, totalMembers: 8 });
const voters = ({ meeting }: BallotRoom) => [
  meeting.chair,
  meeting.presidium,
  ...meeting.delegates,
];

async function voted(
  draft: Parameters<BallotRoom['opened']>[0] & object,
  papers: readonly Answer[],
  room?: BallotRoom,
): Promise<[BallotRoom, string]> {
  const inRoom = room ?? (await build());
  const ballotId = await inRoom.opened(draft);
  for (const [at, paper] of papers.entries()) {
    const who = voters(inRoom)[at];
    if (!who) throw new Error('too few people');
    const { method, secret } = draft;
    const reply = await (method === 'voice'
      ? inRoom.tick(who, ballotId, paper as 'inFavour')
      : secret
        ? inRoom.paper(who, ballotId, paper)
        : inRoom.vote(who, ballotId, paper));
    expect(answerOf(reply)).toBe('accepted');
  }
  await inRoom.closed(ballotId);
  return [inRoom, ballotId];
}
const of = (inFavour: number, against: number, abstain = 0): Answer[] => [
  ...Array<Answer>(inFavour).fill('inFavour'),
  ...Array<Answer>(against).fill('against'),
  ...Array<Answer>(abstain).fill('abstain'),
];

async function withCastingVote(): Promise<[BallotRoom, string]> {
  const room = await build();
  const ballotId = await room.tied();
  const { chair, scope } = room.meeting;
  await app.done(chair.identity, giveCastingVote, scope, { ballotId, choice: 'inFavour' });
  return [room, ballotId];
}

async function byHands(): Promise<[BallotRoom, string]> {
  const room = await build();
  const { sites, secretary } = room.meeting;
  const ballotId = await room.opened({ method: 'hands' });
  await room.hands(secretary, ballotId, sites[0], [1, 0, 0]);
  await room.hands(secretary, ballotId, sites[1], [0, 1, 0]);
  await room.pressClose(ballotId);
  await room.confirmCount(ballotId);
  return [room, ballotId];
}

async function weighted(kind: 'motion' | 'motions'): Promise<[BallotRoom, string]> {
  const room = await build();
  const own = ({ meetingId }: { meetingId: string }): boolean => meetingId === room.meeting.id;
  const meeting = (await app.rows(MeetingRow)).find(({ id }) => id === room.meeting.id);
  if (!meeting) throw new Error('no meeting');
  await app.replace(MeetingRow, [{ ...meeting, rules: { ...meeting.rules, weighted: true } }]);
  const people = (await app.rows(ParticipantRow)).filter(own);
  await app.replace(
    ParticipantRow,
    people.map((one, at) => ({ ...one, voteWeight: at + 2 })),
  );
  return kind === 'motion'
    ? voted({}, of(2, 1, 1), room)
    : voted(several('motions'), ['FAN', 'FFA', 'F..', 'AFF'], room);
}

const kinds: Readonly<Record<string, () => Promise<[BallotRoom, string]>>> = {
  'a single motion': () => voted({}, of(2, 1, 1)),
  'a tie that fails': () => voted({ majority: { ...fifth, base: 'cast' } }, of(2, 2)),
  'a tie that the casting vote broke': withCastingVote,
  motions: () => voted(several('motions'), ['FAN', 'FFA', 'F..', 'AFF']),
  'names with a tie at the last seat': () =>
    voted(several('names', { seats: 1 }), ['X..', 'X..', '.X.', '.X.']),
  'names, all seats filled': () =>
    voted(several('names', { seats: 2 }), ['XX.', 'XX.', 'X..', '..X', 'X..']),
  agreement: () => voted(several('agreement', { seats: 2 }), ['FFA', 'FAA', 'FAF', 'AAF']),
  confidence: () => voted(several('confidence'), ['HML', 'HLL', 'HL.', 'MHL']),
  'a secret motion': () => voted({ secret: true }, of(3, 1)),
  'secret names, one paper blank': () =>
    voted(several('names', { seats: 1, secret: true }), ['X..', 'X..', '.X.', '...']),
  hands: byHands,
  voice: () => voted({ method: 'voice' }, of(3, 0, 1)),
  'a weighted motion': () => weighted('motion'),
  'weighted motions': () => weighted('motions'),
};

async function counted(kind: string) {
  const [room, ballotId] = await (kinds[kind] ?? byHands)();
  const { chair, scope } = room.meeting;
  const roll = (await app.rows(BallotRollRow)).find(({ id }) => id === ballotId);
  if (!roll) throw new Error('no roll');
  const problem = async (): Promise<string | null> => {
    const reports = await verifyAll(app.source.manager);
    const report = reports.find((one) => one.scope === scope);
    expect(report?.ok).toBe(report?.problem === null);
    return report?.problem ?? null;
  };
  const declare = async (): Promise<BallotRow> => {
    await app.done(chair.identity, declareBallot, scope, { ballotId, confirmRevealing: true });
    return room.ballot(ballotId);
  };
  return { room, roll, problem, declare, ballot: await room.ballot(ballotId) };
}
async function declared(kind: string) {
  const found = await counted(kind);
  return { ...found, ballot: await found.declare() };
}

/** Every figure, word and flag in it, changed one at a time. */
function* changesOf(value: unknown): Generator<readonly [where: string, changed: unknown]> {
  if (typeof value === 'number') yield ['', value + 1];
  if (typeof value === 'boolean') yield* [!value, null].map((other) => ['', other] as const);
  if (typeof value === 'string')
    for (const other of lineOutcomeSchema.options) if (other !== value) yield [` ${other}`, other];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    for (const [where, changed] of changesOf(inner))
      yield [
        `.${key}${where}`,
        Array.isArray(value) ? value.with(Number(key), changed) : { ...value, [key]: changed },
      ];
}
function* changedResults(ballot: BallotRow): Generator<readonly [string, BallotRow]> {
  for (const field of ['passed', 'tied', 'tally', 'lineTally', 'papers'] as const) {
    for (const [where, changed] of changesOf(ballot[field]))
      yield [`${field}${where}`, { ...ballot, [field]: changed }];
    if (ballot[field] !== null) yield [`${field} gone`, { ...ballot, [field]: null }];
  }
  const { castingVote, lineTally } = ballot;
  if (castingVote)
    for (const other of [{ ...castingVote, choice: 'against' } as const, null])
      yield ['castingVote', { ...ballot, castingVote: other }];
  const [one, two, ...rest] = lineTally?.lines ?? [];
  if (!lineTally || !one || !two || one.outcome === two.outcome) return;
  const swapped = [{ ...one, outcome: two.outcome }, { ...two, outcome: one.outcome }, ...rest];
  yield ['outcomes swapped', { ...ballot, lineTally: { ...lineTally, lines: swapped } }];
}
const hashed = (roll: BallotRollRow): BallotRollRow => {
  const { participantIds, weights } = roll;
  const content = JSON.stringify(weights ? [participantIds, weights] : participantIds);
  return { ...roll, hash: createHash('sha256').update(content).digest('hex') };
};
function changedRolls(roll: BallotRollRow): (readonly [string, BallotRollRow])[] {
  const { participantIds, weights, hash } = roll;
  const lists = [
    ['one less', { ...roll, participantIds: participantIds.slice(1) }],
    ['one more', { ...roll, participantIds: [...participantIds, 'nobody'] }],
    ['another', { ...roll, participantIds: participantIds.with(0, 'nobody') }],
    ['another order', { ...roll, participantIds: participantIds.toReversed() }],
    ['weights', { ...roll, weights: (weights ?? participantIds.map(() => 1)).with(0, 99) }],
  ] satisfies [string, BallotRollRow][];
  return [
    ...lists,
    ...lists.map(([what, list]) => [`${what}, hashed again`, hashed(list)] as const),
    ['hash', { ...roll, hash: hash.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) }],
  ];
}

describe('[V20] each change of a counted ballot is found before and after it is declared', () => {
  it.each(Object.keys(kinds))('%s', async (kind) => {
    const { ballot: closed, roll, problem, declare } = await counted(kind);
    const missed: string[] = [];
    let tried = 0;
    const look = async (change: Promise<unknown>, what: string): Promise<void> => {
      await change;
      tried += 1;
      if ((await problem()) === null) missed.push(what);
    };
    const lookAt = async (ballot: BallotRow): Promise<void> => {
      expect(await problem()).toBeNull();
      for (const [what, changed] of changedResults(ballot)) {
        await look(app.replace(BallotRow, [changed]), `${ballot.state}: ${what}`);
        await app.replace(BallotRow, [ballot]);
      }
      expect(await problem()).toBeNull();
      for (const [what, changed] of changedRolls(roll)) {
        await look(app.replace(BallotRollRow, [changed]), `${ballot.state}: roll, ${what}`);
        await app.replace(BallotRollRow, [roll]);
      }
      expect(await problem()).toBeNull();
    };
    await lookAt(closed);
    await lookAt(await declare());
    expect(missed).toEqual([]);
    expect(tried).toBeGreaterThan(40);
  });
});

it('[V20] weights, their hash and every figure doubled together do not fit the journal', async () => {
  const { ballot, roll, problem } = await declared('a weighted motion');
  const { tally } = ballot;
  if (!tally) throw new Error('no result');
  const doubled = Object.fromEntries(Object.entries(tally).map(([key, many]) => [key, many * 2]));
  await app.replace(BallotRollRow, [
    hashed({ ...roll, weights: roll.weights?.map((weight) => weight * 2) ?? null }),
  ]);
  await app.replace(BallotRow, [
    { ...ballot, totalMembers: ballot.totalMembers * 2, tally: doubled as typeof tally },
  ]);
  expect(await problem()).toContain('not the one that the journal names');
});

it('figures that still add up are not those that were declared', async () => {
  const { ballot, problem } = await declared('hands');
  const { tally } = ballot;
  if (!tally) throw new Error('no result');
  const { present, notAnswered, absent } = tally;
  const moved = { present: present + 1, notAnswered: notAnswered + 1, absent: absent - 1 };
  await app.replace(BallotRow, [{ ...ballot, tally: { ...tally, ...moved } }]);
  expect(await problem()).toContain('not the one that was declared');
});

it('an opening that names no hash is compared with the row alone', async () => {
  const { ballot, roll, room } = await declared('a single motion');
  const journal = (await app.rows(JournalRow))
    .filter(({ scopeId }) => scopeId === room.meeting.scope)
    .map((line) =>
      line.name === 'ballot.open' ? { ...line, reply: '{"result":{"state":"open"}}' } : line,
    );
  const changed = { ...roll, participantIds: roll.participantIds.slice(1) };
  expect(rollProblem(ballot, roll, journal)).toBeNull();
  expect(rollProblem(ballot, hashed(changed), journal)).toBeNull();
  expect(rollProblem(ballot, changed, journal)).toContain('not the one that was hashed');
  expect(rollProblem(ballot, undefined, journal)).toContain('missing');
});
