// How notes look while changes of this device are under way: never twice, never gone for a moment.
import type { Annotation } from '@hop/shared/annotations/annotation.js';
import { addAnnotation } from '@hop/shared/annotations/annotations-commands.js';
import { asWritten } from '@hop/shared/annotations/placement.js';
import { describe, expect, it } from 'vitest';
import { withOperations, type NoteChange, type NoteOperation } from './note-operations';

const row = (id: string, version = 1, text = 'cũ'): Annotation => ({
  ...{ id, version, text, documentId: 'd', versionNumber: 1, page: 1, kind: 'text' },
  ...{ colour: 'yellow', strokes: null, areas: null, spot: null, quote: null, writtenAt: 1 },
  ...asWritten(),
  ...{ sharedWith: [], opinionAt: null },
});
const operation = (change: NoteChange): NoteOperation => ({
  ...change,
  ...{ commandId: 'c', account: 'a', scope: 's', order: 1, at: 5, refused: null },
});
const add = operation({
  name: 'annotation.add',
  args: addAnnotation.args.parse({
    ...{ annotationId: 'n', documentId: 'd', versionNumber: 1, page: 1, text: 'cũ', writtenAt: 1 },
  }),
});
const edit = operation({
  name: 'annotation.edit',
  args: { annotationId: 'n', baseVersion: 1, text: 'mới' },
});
const remove = operation({ name: 'annotation.remove', args: { annotationId: 'n' } });
const answered = (of: NoteOperation, version: number) => ({ ...of, version });

describe('notes with changes under way', () => {
  it('show what was added before the server has it', () => {
    expect(withOperations([], [], [add, edit])).toMatchObject([
      { id: 'n', text: 'mới', waiting: true },
    ]);
  });
  it('show an answered change until its row is here, and then the row', () => {
    expect(withOperations([], [answered(add, 1)], [])).toMatchObject([{ waiting: false }]);
    expect(withOperations([row('n')], [answered(add, 1)], [])).toHaveLength(1);
    expect(withOperations([row('n')], [answered(edit, 2)], [])).toMatchObject([{ text: 'mới' }]);
    expect(withOperations([row('n', 3, 'nơi khác')], [answered(edit, 2)], [])).toMatchObject([
      { text: 'nơi khác', version: 3 },
    ]);
  });
  it('leave out what was removed, and show it again when it was brought back', () => {
    const gone = answered(remove, Number.MAX_SAFE_INTEGER);
    expect(withOperations([row('n')], [gone], [])).toEqual([]);
    expect(withOperations([row('n')], [gone], [add])).toMatchObject([{ id: 'n', waiting: true }]);
    expect(withOperations([row('n')], [gone, answered(add, 1)], [])).toHaveLength(1);
  });
  it('do not show a change that was refused', () => {
    const refused = { code: 'stale' as const, message: 'core.stale' };
    expect(withOperations([row('n')], [], [{ ...edit, refused }])).toMatchObject([{ text: 'cũ' }]);
  });
});
