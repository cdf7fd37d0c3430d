// Two server processes on one PostgreSQL database: whatever one is asked, the viewers of the other see.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { addAgendaItem } from '@hop/shared/agenda/agenda-commands.js';
import { copyOf } from '@hop/shared/core/apply-patch.js';
import { newId } from '@hop/shared/core/ids.js';
import { setPersonDisabled } from '@hop/shared/office/office-commands.js';
import { JournalRow } from '../kernel/kernel.entity.js';
import { Outbox } from '../kernel/outbox.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { BallotRoom } from '../testing/ballot-room.js';
import { everyone, viewerOf } from '../testing/everyone.js';
import { rowsOf } from '../testing/fake-viewer.js';

describe.runIf(process.env.TEST_DATABASE_URL !== undefined)('two processes', () => {
  let one: AppUnderTest;
  let two: AppUnderTest;
  beforeAll(async () => {
    one = await AppUnderTest.start();
    two = await AppUnderTest.open(one.config, one.clock, () => Promise.resolve());
  });
  afterAll(async () => {
    await two.close();
    await one.close();
  });

  it('[S27] [S10] a command at one reaches viewers of every audience at the other within a moment', async () => {
    const { meeting } = await BallotRoom.build(one);
    const viewers = await Promise.all(
      everyone(meeting).map(async ([, identity]) =>
        (await viewerOf(two, meeting.scope, identity)).connect(),
      ),
    );
    const begun = performance.now();
    await one.done(meeting.chair.identity, addAgendaItem, meeting.scope, { title: 'từ máy kia' });
    await vi.waitFor(
      () => {
        for (const viewer of viewers)
          expect(JSON.stringify(rowsOf(viewer.copy))).toContain('từ máy kia');
      },
      { timeout: 5_000, interval: 5 },
    );
    // The heartbeat alone would take up to two seconds.
    expect(performance.now() - begun).toBeLessThan(1_500);
    for (const viewer of viewers) viewer.close();
  });

  it('[S4] [S18] both take commands for one meeting: one numbering, no gap, equal copies', async () => {
    const { meeting } = await BallotRoom.build(one);
    const viewers = await Promise.all(
      [one, two].flatMap((app) =>
        everyone(meeting).map(async ([, identity]) => ({
          identity,
          viewer: await (await viewerOf(app, meeting.scope, identity)).connect(),
        })),
      ),
    );
    const replies = await Promise.all(
      Array.from({ length: 120 }, (_, index) =>
        (index % 2 === 0 ? one : two).send(meeting.chair.identity, addAgendaItem, meeting.scope, {
          title: `${index}`,
        }),
      ),
    );
    expect(new Set(replies.map((reply) => reply.seq)).size).toBe(120);
    const lines = (await one.rows(JournalRow)).filter((line) => line.scopeId === meeting.scope);
    const seqs = lines.map((line) => line.seq).sort((a, b) => a - b);
    expect(seqs).toEqual(lines.map((_, index) => index + 1));
    for (const { viewer, identity } of viewers) {
      const truth = rowsOf(copyOf(await one.snapshot(identity, meeting.scope)));
      await vi.waitFor(() => expect(rowsOf(viewer.copy)).toEqual(truth), { timeout: 8_000 });
      expect(viewer.gaps).toBe(0);
      viewer.close();
    }
  });

  it('[S2] a command sent to both works once and is answered alike', async () => {
    const { meeting } = await BallotRoom.build(one);
    const commandId = newId();
    const send = (app: AppUnderTest) =>
      app.send(meeting.chair.identity, addAgendaItem, meeting.scope, { title: 'x' }, { commandId });
    const [first, second] = await Promise.all([send(one), send(two)]);
    expect(second).toEqual(first);
  });

  it('an account that is shut at one loses its sockets at the other', async () => {
    const { meeting } = await BallotRoom.build(one);
    one.app.get(Outbox).start();
    const viewer = await (await viewerOf(two, meeting.scope, meeting.presidium.identity)).connect();
    const gone = new Promise((resolve) => viewer.socket.once('disconnect', resolve));
    await one.bus.asSystem(setPersonDisabled, 'office', {
      ...{ personId: meeting.presidium.personId, disabled: true },
    });
    expect(await gone).toBe('io server disconnect');
    viewer.close();
  });
});
