// annotation.edit: a new text for one's own note.
import { editAnnotation } from '@hop/shared/annotations/annotations-commands.js';
import { handle } from '../kernel/handler.js';
import { AnnotationRow } from './annotation.entity.js';
import { ownAnnotation } from './own-annotation.js';

export const editAnnotationHandler = handle(
  editAnnotation,
  async (work, { annotationId, baseVersion, text }) => {
    const annotation = await ownAnnotation(work, annotationId);
    work.fresh(annotation, baseVersion);
    const { version } = work.update(AnnotationRow, annotation, { text, writtenAt: work.now });
    return { version };
  },
);
