// Unsent notes: kept until the server has them, in order, each once, for as long as it takes.
import type { CommandEnvelope } from '@hop/shared/core/protocol.js';
import { Refusal, refusals } from '@hop/shared/core/refusal.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Unreachable } from '../../lib/http';
import type { NoteChange } from './note-operations';
import { passingKeep, type NotesKeep } from './notes-keep';
import { NotesOutbox } from './notes-outbox';

const scope = 'meeting:m';
const stroke = (annotationId: string): NoteChange => ({
  name: 'annotation.add',
  args: {
    ...{ annotationId, documentId: 'd', versionNumber: 1, page: 1, kind: 'pen', text: '' },
    ...{ colour: 'ink', strokes: [[[1, 2]]], areas: null, spot: null, quote: null },
  },
});
const recolour = (annotationId: string): NoteChange => ({
  name: 'annotation.edit',
  args: { annotationId, baseVersion: null, colour: 'sky' },
});

/** Takes each commandId once, as the server does. */
class Taker {
  readonly arrivals: CommandEnvelope[] = [];
  readonly taken = new Map<string, CommandEnvelope>();
  fails: (() => Error | null) | null = null;
  readonly deliver = async (envelope: CommandEnvelope): Promise<unknown> => {
    this.arrivals.push(envelope);
    await Promise.resolve();
    const failure = this.fails?.() ?? null;
    if (failure) throw failure;
    this.taken.set(envelope.commandId, envelope);
    return { version: 1 };
  };
  get noteIds(): string[] {
    return [...this.taken.values()].map(
      ({ args }) => (args as { annotationId: string }).annotationId,
    );
  }
}

let keep: NotesKeep;
let server: Taker;
const outboxOf = async (account = 'a'): Promise<NotesOutbox> => {
  const outbox = new NotesOutbox(() => Promise.resolve(keep));
  await outbox.use(account);
  return outbox;
};
const ids = Array.from({ length: 500 }, (_, at) => `n${at}`);

beforeEach(() => {
  vi.useFakeTimers();
  keep = passingKeep();
  server = new Taker();
});
afterEach(() => vi.useRealTimers());

describe('the outbox of notes', () => {
  it('sends five hundred strokes made without a connection, each once and in order', async () => {
    const outbox = await outboxOf();
    for (const id of ids) outbox.add(scope, stroke(id));
    await vi.advanceTimersByTimeAsync(3 * 3_600_000);
    expect(outbox.waiting).toBe(500);
    outbox.reach(server.deliver);
    await vi.advanceTimersByTimeAsync(40_000);
    expect(server.noteIds).toEqual(ids);
    expect(server.arrivals).toHaveLength(500);
    expect(outbox.waiting).toBe(0);
    expect(await keep.read('a')).toEqual([]);
  });

  it('sends them after the page was closed and opened again, under the same ids', async () => {
    const before = await outboxOf();
    for (const id of ids.slice(0, 50)) before.add(scope, stroke(id));
    await vi.advanceTimersByTimeAsync(100);
    const commandIds = before.operations.map(({ commandId }) => commandId);
    const after = await outboxOf();
    after.reach(server.deliver);
    await vi.advanceTimersByTimeAsync(10_000);
    expect([...server.taken.keys()]).toEqual(commandIds);
  });

  it('leaves room for a vote among what a socket may send', async () => {
    const outbox = await outboxOf();
    for (const id of ids) outbox.add(scope, stroke(id));
    outbox.reach(server.deliver);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(server.arrivals.length).toBeLessThanOrEqual(5 * 25 + 1);
  });

  it('sends again what was not answered, under its first id', async () => {
    const outbox = await outboxOf();
    server.fails = () => new Unreachable('cut');
    outbox.reach(server.deliver);
    outbox.add(scope, stroke('n1'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(server.arrivals.length).toBeGreaterThan(1);
    server.fails = null;
    await vi.advanceTimersByTimeAsync(4_000);
    expect(new Set(server.arrivals.map(({ commandId }) => commandId)).size).toBe(1);
    expect(server.noteIds).toEqual(['n1']);
  });

  it('keeps what was sent into an ended session or a throttled line', async () => {
    const outbox = await outboxOf();
    outbox.reach(server.deliver);
    for (const passing of [refusals.unauthenticated(), refusals.throttled()]) {
      server.fails = () => passing;
      outbox.add(scope, stroke('n1'));
      await vi.advanceTimersByTimeAsync(2_000);
      expect(outbox.operations.at(-1)).toMatchObject({ refused: null });
    }
    expect(outbox.waiting).toBe(2);
  });

  it('lets a change wait for the note that it changes', async () => {
    const outbox = await outboxOf();
    let answer: (() => void) | undefined;
    outbox.reach((envelope) => {
      server.arrivals.push(envelope);
      return new Promise((resolve) => (answer = () => resolve({ version: 1 })));
    });
    outbox.add(scope, stroke('n1'));
    outbox.add(scope, recolour('n1'));
    await vi.advanceTimersByTimeAsync(500);
    expect(server.arrivals.map(({ name }) => name)).toEqual(['annotation.add']);
    answer?.();
    await vi.advanceTimersByTimeAsync(500);
    expect(server.arrivals.map(({ name }) => name)).toEqual(['annotation.add', 'annotation.edit']);
  });

  it('keeps what the server refused until its writer decides, and goes on with the others', async () => {
    const outbox = await outboxOf();
    server.fails = () =>
      server.arrivals.length === 1 ? new Refusal('conflict', 'annotations.tooMany') : null;
    outbox.reach(server.deliver);
    outbox.add(scope, stroke('n1'));
    outbox.add(scope, recolour('n1'));
    outbox.add(scope, stroke('n2'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(server.noteIds).toEqual(['n2']);
    expect(outbox.operations[0]?.refused).toMatchObject({ message: 'annotations.tooMany' });
    outbox.again();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(server.noteIds).toEqual(['n2', 'n1', 'n1']);
    expect(await keep.read('a')).toEqual([]);
  });

  it('never sends what one account left under another', async () => {
    const outbox = await outboxOf();
    outbox.add(scope, stroke('n1'));
    await outbox.use('b');
    outbox.reach(server.deliver);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(server.arrivals).toEqual([]);
    await outbox.use('a');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(server.noteIds).toEqual(['n1']);
  });

  it('goes on in memory when the browser takes its store away, and says so', async () => {
    keep = { ...passingKeep(), lasting: true, put: () => Promise.reject(new Error('full')) };
    const outbox = await outboxOf();
    outbox.add(scope, stroke('n1'));
    await vi.advanceTimersByTimeAsync(10);
    expect(outbox.lasting).toBe(false);
    outbox.reach(server.deliver);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(server.noteIds).toEqual(['n1']);
  });
});
