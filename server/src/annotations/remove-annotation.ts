// annotation.remove: one's own note is gone for good; the journal never had its text.
import { removeAnnotation } from '@hop/shared/annotations/annotations-commands.js';
import { handle } from '../kernel/handler.js';
import { AnnotationRow } from './annotation.entity.js';
import { ownAnnotation } from './own-annotation.js';

export const removeAnnotationHandler = handle(removeAnnotation, async (work, { annotationId }) => {
  work.remove(AnnotationRow, await ownAnnotation(work, annotationId));
  return {};
});
