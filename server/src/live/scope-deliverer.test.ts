// One turn of delivery looked at closely: in which order, to whom, from where, and how often. Sockets are stand-ins; rows are real.
import { EventEmitter } from 'node:events';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { addAgendaItem } from '@hop/shared/agenda/agenda-commands.js';
import { addAnnotation } from '@hop/shared/annotations/annotations-commands.js';
import { prepareBallot } from '@hop/shared/ballots/ballots-commands.js';
import { newId } from '@hop/shared/core/ids.js';
import type { Patch } from '@hop/shared/core/protocol.js';
import { editParticipant } from '@hop/shared/participants/participants-commands.js';
import type { Audience } from '@hop/shared/policy/actor.js';
import type { Socket } from 'socket.io';
import type { EntityManager } from 'typeorm';
import { AnnotationRow } from '../annotations/annotation.entity.js';
import { Capabilities, type Projection } from '../kernel/capability.js';
import { Facts } from '../kernel/facts.js';
import type { Identity } from '../kernel/identity.js';
import { ReadGate } from '../kernel/read-gate.js';
import { AppUnderTest } from '../testing/app-under-test.js';
import { BallotRoom } from '../testing/ballot-room.js';
import { everyone } from '../testing/everyone.js';
import { headOf } from './changes-since.js';
import { Deliverer, type DeliveryContext } from './deliverer.js';
import { ScopeDeliverer } from './scope-deliverer.js';
import { roomOf, type Viewer } from './viewer.js';

type Sent = { to: string; event: string; body: Partial<Patch> & { personal?: boolean } };

let app: AppUnderTest;
let room: BallotRoom;
let sent: Sent[];
let deliverer: ScopeDeliverer;
let failNextRead: boolean;
/** Whose notes each reading of notes was for. */
let notesRead: string[][];
beforeAll(async () => {
  app = await AppUnderTest.start();
});
afterAll(() => app.close());
beforeEach(async () => {
  room = await BallotRoom.build(app);
  sent = [];
  failNextRead = false;
  notesRead = [];
  const gate = app.app.get(ReadGate);
  const real = app.app.get(Deliverer);
  const readGate = {
    run: <T>(work: (manager: EntityManager) => Promise<T>): Promise<T> => {
      if (!failNextRead) return gate.run(work);
      failNextRead = false;
      return Promise.reject(new Error('database away'));
    },
  } as ReadGate;
  const context: DeliveryContext = {
    readGate,
    capabilities: listening(app.app.get(Capabilities)),
    emitToRoom: (to, patch) => void sent.push({ to, event: 'patch', body: patch }),
    standing: (identity, scope, facts) => real.standing(identity, scope, facts),
    onJoined: () => undefined,
    onError: () => undefined,
  };
  deliverer = new ScopeDeliverer(room.meeting.scope, context);
});

/** The same capabilities; what is read of notes is noted. */
const listening = (capabilities: Capabilities): Capabilities => ({
  ...capabilities,
  projections: capabilities.projections.map((one): Projection => {
    if (one.row !== AnnotationRow) return one;
    const gather: Projection['gather'] = (facts, rows) => {
      notesRead.push((rows as AnnotationRow[]).map((row) => row.participantId));
      return one.gather?.(facts, rows) ?? Promise.resolve();
    };
    return { ...one, gather };
  }),
});

/** A socket of which only the buffer, the rooms and what is sent to it matter. */
class StandIn {
  readonly rooms = new Set<string>();
  readonly conn = Object.assign(new EventEmitter(), { writeBuffer: [] as unknown[] });
  constructor(private readonly name: string) {}
  join(room: string): void {
    this.rooms.add(room);
    sent.push({ to: this.name, event: 'joined', body: {} });
  }
  leave(room: string): void {
    this.rooms.delete(room);
  }
  emit(event: string, body: Sent['body']): void {
    sent.push({ to: this.name, event, body });
  }
}

async function arriving(name: string, identity: Identity, from?: number) {
  const socket = new StandIn(name);
  const { scope } = room.meeting;
  const known = await app.app.get(ReadGate).run(async (manager) => ({
    seq: (await headOf(manager, scope)) ?? 0,
    standing: await app.app.get(Deliverer).standing(identity, scope, new Facts(manager)),
  }));
  if (!known.standing) throw new Error('no place');
  const viewer: Viewer = {
    ...{ socket: socket as unknown as Socket, identity, scope, knownAt: known.seq },
    ...known.standing,
    state: { is: 'joining', from: from ?? known.seq },
  };
  return { socket, viewer };
}
async function joined(name: string, identity: Identity, from?: number) {
  const one = await arriving(name, identity, from);
  deliverer.add(one.viewer);
  await vi.waitFor(() => expect(one.viewer.state.is).toBe('joined'));
  return one;
}
const audienceRoom = (audience: Audience): string => roomOf(room.meeting.scope, audience);
const addItem = (title: string): Promise<unknown> =>
  app.done(room.meeting.chair.identity, addAgendaItem, room.meeting.scope, { title });
/** What one turn sends. */
async function turn(): Promise<Sent[]> {
  sent = [];
  deliverer.wake();
  await vi.waitUntil(() => !deliverer['running'] && deliverer['timer'] === undefined, 10_000);
  return sent;
}

describe('a turn', () => {
  it('[S14] serves the chair first, then the secretariat, and everybody else after them', async () => {
    for (const [audience, identity] of everyone(room.meeting).reverse())
      await joined(audience, identity);
    await addItem('a');
    expect((await turn()).map((one) => one.to)).toEqual(
      (['chair', 'staff', 'operator', 'display', 'delegate', 'guest'] as const).map(audienceRoom),
    );
  });

  it('[S13] one patch serves all who share an audience', async () => {
    for (const [index, one] of room.meeting.delegates.entries())
      await joined(`d${index}`, one.identity);
    await addItem('a');
    expect(await turn()).toMatchObject([{ to: audienceRoom('delegate') }]);
  });

  it('[S16] [S13] sends personal rows to their owner alone, before the patch of the turn and without a cursor', async () => {
    const [one, two] = room.meeting.delegates;
    if (!one || !two) throw new Error('too few');
    await joined('one', one.identity);
    await joined('two', two.identity);
    const ballotId = await room.opened();
    await turn();
    await room.vote(one, ballotId, 'against');
    const [personal, patch, ...rest] = await turn();
    expect(rest).toEqual([]);
    expect(personal).toMatchObject({ to: 'one', body: { personal: true } });
    const parts = Object.keys(personal?.body ?? {}).sort();
    expect(parts).toEqual(['personal', 'removes', 'scope', 'upserts']);
    expect(personal?.body.upserts?.myVote).toMatchObject([{ choice: 'against' }]);
    expect(patch?.to).toBe(audienceRoom('delegate'));
    expect(JSON.stringify(patch)).not.toContain('against');
  });

  it('[S14] gives a newcomer its own catch-up after the patches of the turn, and only then the room', async () => {
    await joined('old', room.meeting.chair.identity);
    const { viewer, socket } = await arriving('new', room.meeting.chair.identity);
    await addItem('a');
    sent = [];
    deliverer.add(viewer);
    await vi.waitFor(() => expect(viewer.state.is).toBe('joined'));
    expect(sent.map(({ to, event }) => [to, event])).toEqual([
      [audienceRoom('chair'), 'patch'],
      ['new', 'patch'],
      ['new', 'joined'],
    ]);
    expect(sent[1]?.body).toMatchObject({ from: viewer.knownAt, to: viewer.knownAt + 1 });
    expect([...socket.rooms]).toEqual([audienceRoom('chair')]);
  });

  it('[S14] reads for a newcomer who catches up no notes of those who are there', async () => {
    const { secretary: one, guest: two } = room.meeting;
    await joined('one', one.identity);
    const { viewer } = await arriving('two', two.identity);
    const note = { documentId: null, page: null, text: 'của tôi' };
    for (const { identity } of [one, two])
      await app.done(identity, addAnnotation, room.meeting.scope, {
        ...note,
        annotationId: newId(),
      });
    await turn();
    deliverer.add(viewer);
    await vi.waitFor(() => expect(viewer.state.is).toBe('joined'));
    expect(notesRead).toEqual([[one.participantId], [two.participantId]]);
    expect(sent.find(({ to }) => to === 'two')?.body.upserts?.annotation).toHaveLength(1);
  });

  it('[S15] keeps `from` for each room: what is empty for it is not sent and does not move it', async () => {
    await joined('chair', room.meeting.chair.identity);
    await joined('guest', room.meeting.guest.identity);
    await addItem('a');
    const [, first] = await turn();
    const args = { motion: 'm', limitSeconds: null };
    await app.done(room.meeting.secretary.identity, prepareBallot, room.meeting.scope, args);
    const second = await turn();
    expect(second.map((one) => one.to)).toEqual([audienceRoom('chair')]);
    await addItem('b');
    const [chair, guest] = await turn();
    expect(chair?.body.from).toBe(second[0]?.body.to);
    expect(guest?.body.from).toBe(first?.body.to);
    expect(guest?.body.to).toBe(chair?.body.to);
  });

  it('[S15] a room that stood empty starts again where its next newcomer does', async () => {
    await joined('chair', room.meeting.chair.identity);
    const { viewer } = await joined('guest', room.meeting.guest.identity);
    deliverer.remove(viewer);
    await addItem('a');
    await turn();
    const back = await joined('guest', room.meeting.guest.identity, viewer.knownAt);
    const caughtUp = sent.at(-2)?.body;
    await addItem('b');
    const patch = (await turn()).find((one) => one.to === audienceRoom('guest'))?.body;
    expect(back.viewer.state.is).toBe('joined');
    expect(patch?.from).toBe(caughtUp?.to);
  });
});

describe('who leaves the rooms', () => {
  it('[S17] a slow socket gets nothing of the turn and catches up when it is empty again', async () => {
    await joined('fast', room.meeting.guest.identity);
    const { socket, viewer } = await joined('slow', room.meeting.guest.identity);
    socket.conn.writeBuffer = Array.from({ length: 65 });
    await addItem('a');
    await turn();
    expect([viewer.state.is, socket.rooms.size]).toEqual(['slow', 0]);
    await addItem('b');
    await turn();
    expect(sent.filter((one) => one.to === 'slow')).toEqual([]);
    socket.conn.writeBuffer = [];
    socket.conn.emit('drain');
    await vi.waitFor(() => expect(viewer.state.is).toBe('joined'));
    const caughtUp = sent.find((one) => one.to === 'slow' && one.event === 'patch')?.body;
    const items = (caughtUp?.upserts?.agendaItem ?? []) as { title: string }[];
    expect(items.map(({ title }) => title).sort()).toEqual(['a', 'b']);
    expect(caughtUp?.from).toBe(viewer.knownAt);
  });

  it('[S17] a newcomer whose role changed while it knocked gets no rows of the old role', async () => {
    const { presidium, chair, scope } = room.meeting;
    const { viewer, socket } = await arriving('new', presidium.identity);
    await app.done(chair.identity, editParticipant, scope, {
      ...{ participantId: presidium.participantId, baseVersion: 1 },
      ...{ role: 'guest', votingRight: false },
    });
    sent = [];
    deliverer.add(viewer);
    await vi.waitFor(() => expect(sent).toEqual([{ to: 'new', event: 'resync', body: { scope } }]));
    expect([viewer.state.is, socket.rooms.size]).toEqual(['out', 0]);
  });

  it('[S17] a failed turn is made up for: the newcomer is not forgotten', async () => {
    const { viewer } = await arriving('new', room.meeting.chair.identity);
    failNextRead = true;
    deliverer.add(viewer);
    await vi.waitFor(() => expect(failNextRead).toBe(false));
    await vi.waitFor(() => expect(deliverer.isWaiting).toBe(true));
    deliverer.wake();
    await vi.waitFor(() => expect(viewer.state.is).toBe('joined'));
    expect(deliverer.isWaiting).toBe(false);
  });
});

describe('a burst', () => {
  /** Milliseconds from a wake-up after quiet to what it sent. */
  async function firstAfterQuiet(title: string): Promise<number> {
    await new Promise((resume) => setTimeout(resume, 150));
    await addItem(title);
    sent = [];
    const begun = performance.now();
    deliverer.wake();
    await vi.waitFor(() => expect(sent).toHaveLength(1), { timeout: 10_000, interval: 2 });
    return performance.now() - begun;
  }

  it('[S19] its first change is sent at once, and then about ten patches a second', async () => {
    await joined('chair', room.meeting.chair.identity);
    const waits: number[] = [];
    while (waits.length < 5) waits.push(await firstAfterQuiet(`first ${waits.length}`));
    // The middle one: other work of this machine may hold up one or two of them.
    expect(waits.sort((one, other) => one - other)[2]).toBeLessThan(90);
    const begun = performance.now();
    for (let count = 1; performance.now() - begun < 1_000; count += 1) {
      await addItem(`${count}`);
      deliverer.wake();
    }
    const head = await app.app.get(ReadGate).run((manager) => headOf(manager, room.meeting.scope));
    await vi.waitFor(() => expect(sent.at(-1)?.body.to).toBe(head));
    const tenths = (performance.now() - begun) / 100;
    const patches = sent.filter((one) => one.event === 'patch').length - 1;
    expect(patches).toBeLessThanOrEqual(tenths + 2);
    expect(patches).toBeGreaterThan(1);
  });
});
