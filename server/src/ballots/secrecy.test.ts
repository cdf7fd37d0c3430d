// The attacker's view of a secret ballot: 200 voters whose choices are known to the test, the files of the database during and after
// the vote, and every order in them. Linking papers to voters must do no better than chance, within five deviations of blind guesses.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { choices, voteId, type Choice } from '@hop/shared/ballots/ballot.js';
import { declareBallot } from '@hop/shared/ballots/ballots-commands.js';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseFile } from '../database/data-source.js';
import { touchedFromText } from '../kernel/journal.js';
import { JournalRow } from '../kernel/kernel.entity.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { BallotRoom } from '../testing/ballot-room.js';
import {
  byPlace,
  chance,
  fits,
  pairings,
  shuffled,
  type Orders,
  type Truth,
} from '../testing/linking.js';
import { BallotPaperRow, VoteRow } from './ballot.entity.js';

const VOTERS = 200;
/** In deviations of blind guessing: exceeded by chance about once in two million pairings. */
const BOUND = 5;
const PAGE = 4_096;
const onSqlite = process.env.TEST_DATABASE_URL === undefined;

let app: AppUnderTest;
let truth: Truth;
let ballotId: string;
let voterIds: string[];
let paperIds: string[];
let privateKey: string;
let sealed: VoteRow[];
/** Bytes of what could be taken away, by when and what. Empty on PostgreSQL, whose files are not ours to read. */
const during = new Map<string, Buffer>();
const after = new Map<string, Buffer>();

function take(into: Map<string, Buffer>, when: string): void {
  if (!onSqlite) return;
  for (const ending of ['', '-wal']) {
    const path = databaseFile(app.config) + ending;
    if (existsSync(path)) into.set(`${when}${ending}`, readFileSync(path));
  }
}
async function takeBackup(into: Map<string, Buffer>, when: string): Promise<void> {
  if (!onSqlite) return;
  const path = join(app.config.dataDir, `${when}.sqlite`);
  await app.source.query(`VACUUM INTO '${path}'`);
  into.set(`backup ${when}`, readFileSync(path));
}

beforeAll(async () => {
  app = await AppUnderTest.start();
  const room = await BallotRoom.build(app, { delegates: VOTERS });
  const { delegates, chair, scope } = room.meeting;
  const chosen = new Map(
    delegates.map(({ participantId }, index) => [
      participantId,
      index < choices.length
        ? (choices[index] as Choice)
        : (choices[Math.floor(Math.random() * choices.length)] as Choice),
    ]),
  );
  ballotId = await room.opened({ secret: true });
  const order = shuffled(delegates);
  for (let from = 0; from < order.length;) {
    const some = order.slice(from, from + 1 + Math.floor(Math.random() * 6));
    const casts = some.map((who) =>
      room.paper(who, ballotId, chosen.get(who.participantId) ?? 'abstain'),
    );
    for (const reply of await Promise.all(casts)) expect(reply).toHaveProperty('result');
    app.clock.advance(700);
    if (from < 120 && from + some.length >= 120) {
      take(during, 'half-way');
      await takeBackup(during, 'half-way');
    }
    from += some.length;
  }
  take(during, 'at the end');
  await takeBackup(during, 'at the end');
  sealed = await app.rows(VoteRow);
  privateKey = readFileSync(join(app.config.dataDir, 'keys', `${ballotId}.pem`), 'utf8');
  await room.closed(ballotId);
  take(after, 'counted');
  await takeBackup(after, 'counted');
  await app.done(chair.identity, declareBallot, scope, { ballotId });
  if (onSqlite) await app.source.query('PRAGMA wal_checkpoint(TRUNCATE)');
  take(after, 'declared');
  const papers = await app.rows(BallotPaperRow);
  truth = { chosen, written: new Map(papers.map(({ id, choice }) => [id, choice ?? ''])) };
  voterIds = [...chosen.keys()];
  paperIds = [...truth.written.keys()];
}, 120_000);
afterAll(() => app.close());

/** No trace may do better, nor worse: always wrong would tell as much. */
function expectChance(voters: Orders, papers: Orders): void {
  const { mean, deviation } = chance(truth);
  let tried = 0;
  for (const one of pairings(voters, papers)) {
    expect([one.voters.length, one.papers.length], one.name).toEqual([VOTERS, VOTERS]);
    const found = fits(one.voters, one.papers, truth);
    const words = `${one.name}: ${found} fit, ${mean.toFixed(1)} ± ${deviation.toFixed(1)} by chance`;
    expect(Math.abs(found - mean), words).toBeLessThan(BOUND * deviation);
    tried += 1;
  }
  expect(tried).toBeGreaterThan(0);
}
const sorted = (ids: readonly string[]): string[] => [...ids].sort();
const linesOf = async (name: string): Promise<JournalRow[]> =>
  (await app.rows(JournalRow)).filter((line) => line.name === name).sort((a, b) => a.seq - b.seq);
const participantOf = (id: string): string => id.slice(ballotId.length + 1);

/** The voters as journal, clock and ciphertext have them. */
async function voterOrders(): Promise<Orders> {
  const cast = (await linesOf('paper.cast')).flatMap(
    (line) => touchedFromText(line.touched).vote ?? [],
  );
  const [settled] = await linesOf('ballot.settle');
  const emptied = touchedFromText(settled?.touched ?? '{}').vote ?? [];
  const bySeal = sealed.toSorted((a, b) => ((a.sealed ?? '') < (b.sealed ?? '') ? -1 : 1));
  return {
    'journal of voting': cast.map(participantOf),
    'journal of the count': emptied.map(participantOf),
    ids: sorted(voterIds),
    ciphertexts: bySeal.map((vote) => vote.participantId),
    'rows as they come': (await app.rows(VoteRow)).map((vote) => vote.participantId),
  };
}
async function paperOrders(): Promise<Orders> {
  const [settled] = await linesOf('ballot.settle');
  return {
    'journal of the count': touchedFromText(settled?.touched ?? '{}').ballot_paper ?? [],
    ids: sorted(paperIds),
    'rows as they come': paperIds,
  };
}

describe('papers and voters', () => {
  it('are as many, and every paper says what somebody chose', () => {
    expect(paperIds).toHaveLength(VOTERS);
    expect([...truth.written.values()].sort()).toEqual([...truth.chosen.values()].sort());
  });

  it('share no key, and a paper has no column for a voter, a time or a number', () => {
    const { columns } = app.source.getMetadata(BallotPaperRow);
    expect(columns.map((column) => column.databaseName)).toEqual([
      ...['id', 'version', 'meetingId', 'ballotId', 'choice'],
    ]);
    for (const paper of paperIds)
      expect(voterIds.some((id) => paper.includes(id) || voteId(ballotId, id) === paper)).toBe(
        false,
      );
  });

  it('[V23] cannot be linked by any order of journal, time, key or ciphertext', async () => {
    expectChance(await voterOrders(), await paperOrders());
  });

  it('the sealed papers are all equally long, and all different', () => {
    const texts = sealed.map((vote) => String(vote.sealed));
    expect(new Set(texts.map((text) => text.length))).toEqual(new Set([86]));
    expect(new Set(texts).size).toBe(VOTERS);
  });
});

describe.runIf(onSqlite)('the files of SQLite', () => {
  const rowids = async (sql: string): Promise<string[]> =>
    ((await app.source.query(sql)) as { id: string }[]).map(({ id }) => id);

  it('[V23] cannot be linked by row number or place in the file, the log or a backup', async () => {
    const voters: Record<string, readonly string[]> = {
      'row numbers': await rowids('SELECT "participantId" AS id FROM "vote" ORDER BY rowid'),
    };
    const papers: Record<string, readonly string[]> = {
      'row numbers': await rowids('SELECT "id" FROM "ballot_paper" ORDER BY rowid'),
    };
    for (const [name, bytes] of [...during, ...after])
      for (const which of ['first', 'last'] as const) {
        const ids = byPlace(
          bytes,
          voterIds.map((id) => voteId(ballotId, id)),
          which,
        );
        if (ids.length === VOTERS) voters[`${which} in ${name}`] = ids.map(participantOf);
        const found = byPlace(bytes, paperIds, which);
        if (found.length === VOTERS) papers[`${which} in ${name}`] = found;
      }
    expect(Object.keys(voters).length).toBeGreaterThan(5);
    expect(Object.keys(papers).length).toBeGreaterThan(3);
    expectChance({ ...voters, ...(await voterOrders()) }, { ...papers, ...(await paperOrders()) });
  });

  it('hold no choice in clear while the vote is open', () => {
    expect([...during.keys()]).toContain('half-way-wal');
    for (const [name, bytes] of during)
      for (const choice of choices)
        expect(bytes.includes(choice), `${choice} in ${name}`).toBe(false);
  });

  it('hold no choice on a page with a voter after the count', () => {
    for (const [name, bytes] of after) {
      // Pages lie behind headers of 32 and 24 bytes in the log; a window of a page to both sides covers either.
      for (const choice of choices)
        for (let at = bytes.indexOf(choice); at >= 0; at = bytes.indexOf(choice, at + 1)) {
          if (bytes.subarray(at + choice.length, at + choice.length + 2).toString() === '":')
            continue;
          const page = pageAround(bytes, name, at);
          const near = voterIds.filter((id) => page.includes(id));
          expect(near, `${choice} at ${at} of ${name}`).toEqual([]);
        }
    }
  });

  it('hold no private key, at any moment', () => {
    const [, body = ''] = privateKey.split('\n');
    expect(body.length).toBeGreaterThan(40);
    const raw = Buffer.from(body, 'base64').subarray(-32);
    for (const bytes of [...during.values(), ...after.values()])
      expect(bytes.includes(body) || bytes.includes(raw)).toBe(false);
  });

  /** The page that a byte lies on. */
  function pageAround(bytes: Buffer, name: string, at: number): Buffer {
    const [head, frame] = name.endsWith('-wal') ? [32, 24] : [0, 0];
    const start = head + Math.floor((at - head) / (PAGE + frame)) * (PAGE + frame) + frame;
    return bytes.subarray(start, start + PAGE);
  }
});

describe.runIf(onSqlite)('the attack itself works', () => {
  it('on random keys in a table without row numbers, by their place on the page', () => {
    const path = join(app.config.dataDir, 'naive.sqlite');
    const naive = new Database(path);
    naive.pragma('page_size = 65536');
    naive.exec('CREATE TABLE paper (id TEXT PRIMARY KEY, choice TEXT) WITHOUT ROWID');
    const keys = shuffled(paperIds);
    const voters = shuffled(voterIds);
    const insert = naive.prepare('INSERT INTO paper VALUES (?, ?)');
    for (const [index, key] of keys.entries())
      insert.run(key, truth.chosen.get(voters[index] ?? ''));
    naive.close();
    const written = new Map(
      keys.map((key, index) => [key, truth.chosen.get(voters[index] ?? '') ?? '']),
    );
    const found = byPlace(readFileSync(path), keys, 'last').toReversed();
    expect(fits(voters, found, { ...truth, written })).toBe(VOTERS);
  });
});

describe.runIf(!onSqlite)('the row headers of PostgreSQL', () => {
  type Header = { id: string; xmin: string; ctid: string };
  const headers = (table: string, id: string): Promise<Header[]> =>
    app.source.query(
      `SELECT "${id}" AS id, xmin::text AS xmin, ctid::text AS ctid FROM "${table}" ORDER BY ctid`,
    );

  it('name one transaction for all papers and all voters, and their places say nothing', async () => {
    const papers = await headers('ballot_paper', 'id');
    const voters = await headers('vote', 'participantId');
    expect(new Set(papers.map((row) => row.xmin)).size).toBe(1);
    expect(new Set(voters.map((row) => row.xmin)).size).toBe(1);
    expectChance(
      { places: voters.map((row) => row.id), ...(await voterOrders()) },
      { places: papers.map((row) => row.id), ...(await paperOrders()) },
    );
  });
});
