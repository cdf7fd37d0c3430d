// Viewers of every audience join, leave and watch while a meeting is busy: undisturbed without a single gap, and disturbed in every
// way, they end equal to a fresh snapshot.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  addAgendaItem,
  editAgendaItem,
  removeAgendaItem,
} from '@hop/shared/agenda/agenda-commands.js';
import { closeBallot, declareBallot, settleBallot } from '@hop/shared/ballots/ballots-commands.js';
import { choices } from '@hop/shared/ballots/ballot.js';
import { copyOf } from '@hop/shared/core/apply-patch.js';
import type { Identity } from '../kernel/identity.js';
import { Wakeup } from '../kernel/wakeup.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { BallotRoom } from '../testing/ballot-room.js';
import { everyone, viewerOf } from '../testing/everyone.js';
import { rowsOf, type FakeViewer } from '../testing/fake-viewer.js';

let app: AppUnderTest;
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());

const pause = (ms: number): Promise<void> => new Promise((resume) => setTimeout(resume, ms));
/** The same "random" numbers in every run. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** About `rounds` × 10 commands: an agenda that is built and torn down, and a ballot from opening to its result in each round. */
async function busy(room: BallotRoom, rounds: number): Promise<number> {
  const { scope, chair, secretary, guest, delegates } = room.meeting;
  let sent = 0;
  for (let round = 0; round < rounds; round += 1) {
    const title = `mục ${round}`;
    const { agendaItemId } = await app.done(secretary.identity, addAgendaItem, scope, { title });
    const ballotId = await room.opened({ motion: title });
    const edit = { agendaItemId, baseVersion: 1, title: `${title} sửa` };
    await Promise.all([
      app.send(guest.identity, addAgendaItem, scope, { title }),
      app.done(secretary.identity, editAgendaItem, scope, edit),
      ...delegates.map((who, index) =>
        room.vote(who, ballotId, choices[(index + round) % choices.length] ?? 'abstain'),
      ),
    ]);
    await app.done(chair.identity, closeBallot, scope, { ballotId });
    app.clock.advance(2_000);
    await app.bus.asSystem(settleBallot, scope, { ballotId });
    await app.done(chair.identity, declareBallot, scope, { ballotId });
    if (round % 2 === 0) await app.done(chair.identity, removeAgendaItem, scope, { agendaItemId });
    sent += 8 + delegates.length;
    await pause(60);
  }
  return sent;
}

async function equalInTheEnd(viewer: FakeViewer, identity: Identity, scope: string): Promise<void> {
  const truth = rowsOf(copyOf(await app.snapshot(identity, scope)));
  expect(Object.keys(truth).length).toBeGreaterThan(3);
  await vi.waitFor(() => expect(viewer.socket.connected).toBe(true), { timeout: 5_000 });
  await vi.waitFor(() => expect(rowsOf(viewer.copy)).toEqual(truth), {
    timeout: 15_000,
    interval: 50,
  });
}

describe('an undisturbed run', () => {
  it('[S18] [S9] hundreds of commands, tens of viewers coming and going: no gap, no resync, equal copies', async () => {
    const room = await BallotRoom.build(app, { delegates: 6 });
    const { scope } = room.meeting;
    const people = [
      ...everyone(room.meeting),
      ...room.meeting.delegates.map((one) => ['delegate', one.identity] as const),
    ];
    const all: [FakeViewer, Identity][] = [];
    const arrive = async (): Promise<void> => {
      const [, identity] = people[all.length % people.length] ?? [];
      if (!identity) return;
      const viewer = await viewerOf(app, scope, identity);
      all.push([viewer, identity]);
      await viewer.connect();
    };
    for (let index = 0; index < people.length; index += 1) await arrive();
    let running = true;
    const traffic = busy(room, 18).finally(() => (running = false));
    const next = chances(7);
    while (running || all.length < 24) {
      await arrive();
      if (next() < 0.3) all[Math.floor(next() * all.length)]?.[0].cut();
      await pause(15);
    }
    expect(await traffic).toBeGreaterThan(200);
    expect(all.length).toBeGreaterThan(20);
    for (const [viewer, identity] of all) await equalInTheEnd(viewer, identity, scope);
    expect(all.map(([viewer]) => viewer.gaps)).toEqual(all.map(() => 0));
    expect(all.map(([viewer]) => viewer.resyncs)).toEqual(all.map(() => 0));
    for (const [viewer] of all) viewer.close();
  }, 60_000);
});

describe('a disturbed run', () => {
  it('[S10] [S24] wake-ups and patches lost, doubled, late and out of order end in the same copies', async () => {
    const room = await BallotRoom.build(app, { delegates: 4 });
    const { scope } = room.meeting;
    const next = chances(11);
    const wakeup = app.app.get(Wakeup);
    const announce = wakeup.announce.bind(wakeup);
    const disturbed = vi.spyOn(wakeup, 'announce').mockImplementation((where, seq) => {
      const fate = next();
      if (fate < 0.3) return;
      for (let times = fate < 0.5 ? 2 : 1; times > 0; times -= 1)
        setTimeout(() => announce(where, Math.floor(seq * next())), next() * 250);
    });
    const viewers = await Promise.all(
      everyone(room.meeting).map(async ([, identity]) => {
        const viewer = await viewerOf(app, scope, identity);
        viewer.disturbance = () => {
          const fate = next();
          if (fate < 0.25) return [];
          return fate < 0.5 ? [0, 1 + next() * 300] : [fate < 0.75 ? 0 : 1 + next() * 300];
        };
        return [await viewer.connect(), identity] as const;
      }),
    );
    const cutting = setInterval(() => {
      const [viewer] = viewers[Math.floor(next() * viewers.length)] ?? [];
      viewer?.cut();
    }, 250);
    await busy(room, 10);
    clearInterval(cutting);
    await pause(600);
    disturbed.mockRestore();
    for (const [viewer] of viewers) viewer.disturbance = () => [0];
    for (const [viewer, identity] of viewers) await equalInTheEnd(viewer, identity, scope);
    // The disturbance did disturb, or the test would say nothing.
    expect(viewers.some(([viewer]) => viewer.gaps > 0)).toBe(true);
    for (const [viewer] of viewers) viewer.close();
  }, 60_000);

  it('[S10] a wake-up that never comes is repaired by the heartbeat', async () => {
    const room = await BallotRoom.build(app);
    const { scope, chair } = room.meeting;
    const viewer = await (await viewerOf(app, scope, chair.identity)).connect();
    const silent = vi.spyOn(app.app.get(Wakeup), 'announce').mockImplementation(() => undefined);
    await app.done(chair.identity, addAgendaItem, scope, { title: 'không ai báo' });
    await vi.waitFor(() => expect(silent).toHaveBeenCalled());
    await equalInTheEnd(viewer, chair.identity, scope);
    silent.mockRestore();
    viewer.close();
  });
});
