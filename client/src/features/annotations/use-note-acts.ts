// What one does to one's own notes. Each act shows at once, is kept on this device, and the last ones can be undone.
import type { NoteColour } from '@hop/shared/annotations/annotation.js';
import { newId } from '@hop/shared/core/ids.js';
import { useMemo, useSyncExternalStore } from 'react';
import { useActor, useScope } from '../../live';
import type { NewNote, Note, NoteChange } from './note-operations';
import { notesOutbox } from './notes-device';
import { NoteHistory } from './note-history';

const history = new NoteHistory();

/** A note to be written: what is left out has no such part. */
export type NoteDraft = Pick<NewNote, 'documentId' | 'versionNumber' | 'page' | 'kind'> &
  Partial<NewNote>;

const blank = { text: '', strokes: null, areas: null, spot: null, quote: null } as const;

export function useNoteActs() {
  const { scope } = useScope();
  const { id } = useActor();
  return useMemo(() => {
    const act = (change: NoteChange, back: NoteChange) => {
      notesOutbox.add(scope, change);
      history.did(`${id} ${scope}`, back);
    };
    const edit = (note: Note, to: { text?: string; colour?: NoteColour }) => {
      const baseVersion = note.waiting ? null : note.version;
      const before = {
        ...(to.text === undefined ? {} : { text: note.text }),
        ...(to.colour === undefined ? {} : { colour: note.colour }),
      };
      act(
        { name: 'annotation.edit', args: { annotationId: note.id, baseVersion, ...to } },
        { name: 'annotation.edit', args: { annotationId: note.id, baseVersion: null, ...before } },
      );
    };
    return {
      add(draft: NoteDraft): string {
        const annotationId = newId();
        const args = { ...blank, colour: 'yellow' as const, ...draft, annotationId };
        act(
          { name: 'annotation.add', args: { ...args, writtenAt: Date.now() } },
          { name: 'annotation.remove', args: { annotationId } },
        );
        return annotationId;
      },
      edit,
      remove(note: Note) {
        const { documentId, versionNumber, page, kind, text, colour } = note;
        const { strokes, areas, spot, quote, writtenAt } = note;
        act(
          { name: 'annotation.remove', args: { annotationId: note.id } },
          {
            name: 'annotation.add',
            args: {
              // The same id: earlier acts on it can be taken back, too.
              ...{ annotationId: note.id, documentId, versionNumber, page, kind, text, colour },
              ...{ strokes, areas, spot, quote, writtenAt },
            },
          },
        );
      },
      /** The server has taken it; `note` is as it was before. */
      shared({ id: annotationId, sharedWith: participantIds }: Note) {
        history.did(`${id} ${scope}`, {
          name: 'annotation.share',
          args: { annotationId, participantIds },
        });
      },
      sendOpinion(note: Note, withdrawn: boolean) {
        const annotationId = note.id;
        act(
          { name: 'annotation.sendOpinion', args: { annotationId, withdrawn } },
          { name: 'annotation.sendOpinion', args: { annotationId, withdrawn: !withdrawn } },
        );
      },
      undo() {
        const back = history.back(`${id} ${scope}`);
        if (back !== undefined) notesOutbox.add(scope, back);
      },
    };
  }, [scope, id]);
}

export function useCanUndo(): boolean {
  const { scope } = useScope();
  const { id } = useActor();
  return useSyncExternalStore(history.onChange, () => history.has(`${id} ${scope}`));
}
