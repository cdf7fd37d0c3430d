// annotation.remove: one's own note is gone for good, for everybody who was given it, too; the journal never had its text.
import { removeAnnotation } from '@hop/shared/annotations/annotations-commands.js';
import { handle } from '../kernel/handler.js';
import { AnnotationRow } from './annotation.entity.js';
import { giveTo, ownAnnotation, takeBackOpinion } from './own-annotation.js';

export const removeAnnotationHandler = handle(removeAnnotation, async (work, { annotationId }) => {
  const note = await ownAnnotation(work, annotationId);
  await giveTo(work, note, []);
  await takeBackOpinion(work, note);
  work.remove(AnnotationRow, note);
  return {};
});
