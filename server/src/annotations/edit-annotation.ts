// annotation.edit: other words, another colour or another spot for one's own note.
import { editAnnotation } from '@hop/shared/annotations/annotations-commands.js';
import { isOpinion, isWorded } from '@hop/shared/annotations/note-form.js';
import { annotationRefusals } from '@hop/shared/annotations/refusals.js';
import { handle } from '../kernel/handler.js';
import { changeNote, ownAnnotation } from './own-annotation.js';

export const editAnnotationHandler = handle(
  editAnnotation,
  async (work, { annotationId, baseVersion, text, colour, spot }) => {
    const note = await ownAnnotation(work, annotationId);
    if (baseVersion !== null) work.fresh(note, baseVersion);
    if (text !== undefined && !isWorded({ kind: note.kind, text }))
      throw annotationRefusals.noWords();
    // An opinion that was sent does not become an empty line on the secretary's desk.
    if (text !== undefined && note.opinionAt !== null && !isOpinion({ text, quote: note.quote }))
      throw annotationRefusals.noWords();
    if (spot !== undefined && note.kind !== 'sticky') throw annotationRefusals.malformed();
    const { version } = await changeNote(work, note, {
      ...(text === undefined ? {} : { text, writtenAt: work.now }),
      ...(colour === undefined ? {} : { colour }),
      ...(spot === undefined ? {} : { spot }),
    });
    return { version };
  },
);
