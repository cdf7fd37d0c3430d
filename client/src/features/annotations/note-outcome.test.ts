// Nobody reads "saved" before the server has the note.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { NewNote } from './note-operations';
import { ANSWER_MS, outcomeOf } from './note-outcome';
import { NotesOutbox, type Deliver } from './notes-outbox';
import { passingKeep } from './notes-keep';

const note: NewNote & { writtenAt: number } = {
  ...{ annotationId: 'note', documentId: null, versionNumber: null, page: null, text: 'hỏi lại' },
  ...{ kind: 'text', colour: 'yellow', strokes: null, areas: null, spot: null, quote: null },
  writtenAt: 1,
};

let outbox: NotesOutbox;
beforeEach(async () => {
  vi.useFakeTimers();
  outbox = new NotesOutbox(() => Promise.resolve(passingKeep()));
  await outbox.use('account');
});
afterEach(() => vi.useRealTimers());
const write = (deliver: Deliver | null) => {
  outbox.reach(deliver);
  outbox.add('meeting:m', { name: 'annotation.add', args: note });
  return outcomeOf(outbox, 'note');
};

it('says at once that a note is kept here while there is no way to the server', async () => {
  expect(await write(null)).toBe('kept');
});

it('says that it is saved once the server has answered', async () => {
  const outcome = write(() => Promise.resolve({ version: 2 }));
  await vi.advanceTimersByTimeAsync(500);
  expect(await outcome).toBe('saved');
});

it('says that it is kept when no answer comes', async () => {
  const outcome = write(() => new Promise(() => undefined));
  await vi.advanceTimersByTimeAsync(ANSWER_MS);
  expect(await outcome).toBe('kept');
});
