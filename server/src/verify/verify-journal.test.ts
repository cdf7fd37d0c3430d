// The verifier finds what somebody changed behind the server's back: any field of any line, a cut tail, a vote.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addAgendaItem } from '@hop/shared/agenda/agenda-commands.js';
import { declareBallot } from '@hop/shared/ballots/ballots-commands.js';
import { BallotProgressRow, BallotRow, VoteRow } from '../ballots/ballot.entity.js';
import { JournalRow, ScopeRow } from '../kernel/kernel.entity.js';
import { ReadGate } from '../kernel/read-gate.js';
import { deleteRows, placeholder } from '../kernel/rows-sql.js';
import { WriteGate } from '../kernel/write-gate.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { BallotRoom } from '../testing/ballot-room.js';
import { verifyAll } from './verify-journal.js';

let app: AppUnderTest;
let room: BallotRoom;
let ballotId: string;
let lines: JournalRow[];
beforeAll(async () => {
  app = await AppUnderTest.start();
  room = await BallotRoom.build(app);
  const { meeting } = room;
  await app.send(meeting.guest.identity, addAgendaItem, meeting.scope, { title: 'không được' });
  await app.send(
    meeting.secretary.identity,
    addAgendaItem,
    meeting.scope,
    { title: 'a' },
    { onOrderOf: meeting.chair.participantId },
  );
  ballotId = await room.opened();
  const [one, two, three] = meeting.delegates;
  for (const [who, choice] of [
    [one, 'inFavour'],
    [two, 'against'],
    [three, 'abstain'],
    [two, 'inFavour'],
  ] as const)
    if (who) await room.vote(who, ballotId, choice);
  await room.closed(ballotId);
  await app.done(meeting.chair.identity, declareBallot, meeting.scope, { ballotId });
  lines = (await app.rows(JournalRow))
    .filter((line) => line.scopeId === meeting.scope)
    .toSorted((a, b) => a.seq - b.seq);
});
afterAll(() => app.close());

async function problem(): Promise<string | null> {
  const reports = await app.app.get(ReadGate).run(verifyAll);
  const report = reports.find((one) => one.scope === room.meeting.scope);
  expect(report?.ok).toBe(report?.problem === null);
  return report?.problem ?? null;
}
/** Looks while `change` holds, then puts everything back and sees that all is well again. */
async function whileSo(
  change: () => Promise<unknown>,
  undo: () => Promise<unknown>,
): Promise<string | null> {
  await change();
  const found = await problem();
  await undo();
  expect(await problem()).toBeNull();
  return found;
}
const put = (line: JournalRow) => () => app.replace(JournalRow, [line]);
const flipped = (text: string, at: number): string =>
  `${text.slice(0, at)}${text[at] === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`;

it('a journal as the server wrote it is in order', async () => {
  expect(await problem()).toBeNull();
  expect(lines.map((line) => line.name)).toContain('vote.cast');
});

describe('one changed field of a line', () => {
  const texts = [
    'commandId',
    'name',
    'actorKind',
    'actorId',
    'actorName',
    'onOrderOf',
    'args',
    'reply',
    'touched',
    'prevHash',
    'hash',
  ] as const;
  it.each(texts)('%s: every line that has it', async (field) => {
    const having = lines.filter((line) => line[field] !== null && line[field] !== '');
    expect(having.length).toBeGreaterThan(0);
    for (const line of having) {
      const text = String(line[field]);
      const changed = { ...line, [field]: flipped(text, text.length >> 1) };
      expect(await whileSo(put(changed), put(line)), `line ${line.seq}`).toMatch(
        /^(line \d+ (was changed|does not follow)|the last line)/,
      );
    }
  });

  it('each single byte of a vote', async () => {
    const vote = lines.find((line) => line.name === 'vote.cast');
    if (!vote?.args) throw new Error('no vote');
    for (let at = 0; at < vote.args.length; at += 1) {
      const changed = { ...vote, args: flipped(vote.args, at) };
      expect(await whileSo(put(changed), put(vote))).toBe(`line ${vote.seq} was changed`);
    }
  });

  it('the time, by a millisecond', async () => {
    for (const line of lines)
      expect(await whileSo(put({ ...line, at: line.at + 1 }), put(line))).toBe(
        `line ${line.seq} was changed`,
      );
  });

  it('a name put where there was none, and one taken away', async () => {
    const [plain] = lines.filter((line) => line.onOrderOf === null);
    const [ordered] = lines.filter((line) => line.onOrderOf !== null);
    if (!plain || !ordered) throw new Error('both kinds are needed');
    expect(await whileSo(put({ ...plain, onOrderOf: 'x' }), put(plain))).toMatch('was changed');
    expect(await whileSo(put({ ...ordered, onOrderOf: null }), put(ordered))).toMatch(
      'was changed',
    );
  });
});

describe('missing lines', () => {
  const cut = (from: number, to: number) => (): Promise<unknown> =>
    app.app.get(WriteGate).run((manager) => {
      const at = (index: number): string => placeholder(manager.connection, index);
      return manager.query(
        `DELETE FROM "journal" WHERE "scopeId" = ${at(0)} AND "seq" BETWEEN ${at(1)} AND ${at(2)}`,
        [room.meeting.scope, from, to],
      );
    });
  const back = (from: number, to: number) => () =>
    app.insert(
      JournalRow,
      lines.filter((line) => line.seq >= from && line.seq <= to),
    );

  it('a cut tail is found, which the chain alone would not notice', async () => {
    const last = lines.length;
    for (const from of [last, last - 3, 1])
      expect(await whileSo(cut(from, last), back(from, last))).toBe(
        `the journal ends at ${from - 1}, the scope says ${last}`,
      );
  });

  it('a cut tail is found even when the count was put back', async () => {
    const last = lines.length;
    const [head] = (await app.rows(ScopeRow)).filter((row) => row.id === room.meeting.scope);
    if (!head) throw new Error('no scope');
    const found = await whileSo(
      async () => {
        await cut(last, last)();
        await app.replace(ScopeRow, [{ ...head, seq: last - 1 }]);
      },
      async () => {
        await back(last, last)();
        await app.replace(ScopeRow, [head]);
      },
    );
    expect(found).toBe('the last line is not the one that the scope names');
  });

  it('a line taken out of the middle, and two that changed places', async () => {
    expect(await whileSo(cut(3, 3), back(3, 3))).toBe('line 3 is missing');
    const [, second, third] = lines;
    if (!second || !third) throw new Error('too few');
    const swap = async (): Promise<void> => {
      await cut(2, 3)();
      await app.insert(JournalRow, [
        { ...second, seq: 3 },
        { ...third, seq: 2 },
      ]);
    };
    const undo = async (): Promise<void> => {
      await cut(2, 3)();
      await app.insert(JournalRow, [second, third]);
    };
    expect(await whileSo(swap, undo)).toBe('line 2 does not follow the line before it');
  });
});

describe('votes that do not fit the journal', () => {
  const votes = async (): Promise<VoteRow[]> =>
    (await app.rows(VoteRow)).filter((row) => row.ballotId === ballotId);

  it('[V20] a choice that was turned, removed or added', async () => {
    const [vote] = await votes();
    if (!vote) throw new Error('no vote');
    const turned = {
      ...vote,
      choice: vote.choice === 'against' ? 'abstain' : 'against',
    } as VoteRow;
    const rows = (list: VoteRow[]) => () => app.replace(VoteRow, list);
    expect(await whileSo(rows([turned]), rows([vote]))).toMatch('rows say');
    const remove = (id: string) => () =>
      app.app.get(WriteGate).run((manager) => deleteRows(manager, VoteRow, [id]));
    expect(await whileSo(remove(vote.id), () => app.insert(VoteRow, [vote]))).toMatch('rows say');
    const forged = { ...vote, id: 'forged', participantId: 'nobody' };
    expect(await whileSo(() => app.insert(VoteRow, [forged]), remove('forged'))).toMatch(
      'rows say',
    );
  });

  it('a declared result that is not theirs', async () => {
    const ballot = await room.ballot(ballotId);
    if (!ballot.tally) throw new Error('no result');
    const changed = { ...ballot, tally: { ...ballot.tally, inFavour: ballot.tally.inFavour + 1 } };
    expect(
      await whileSo(
        () => app.replace(BallotRow, [changed]),
        () => app.replace(BallotRow, [ballot]),
      ),
    ).toMatch('the result says');
  });

  it('a number of answers that is not theirs', async () => {
    const [progress] = (await app.rows(BallotProgressRow)).filter((row) => row.id === ballotId);
    if (!progress) throw new Error('no progress');
    const changed = { ...progress, answered: progress.answered + 1 };
    const store = (row: BallotProgressRow) => () => app.replace(BallotProgressRow, [row]);
    expect(await whileSo(store(changed), store(progress))).toMatch('counted as answered');
  });
});
