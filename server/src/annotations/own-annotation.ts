// One's own note; anybody else's is refused exactly like one that does not exist.
import { refusals } from '@hop/shared/core/refusal.js';
import type { Work } from '../kernel/work.js';
import { AnnotationRow } from './annotation.entity.js';

export async function ownAnnotation(work: Work, id: string): Promise<AnnotationRow> {
  const annotation = await work.need(AnnotationRow, id);
  if (annotation.participantId !== work.actor.participantId) throw refusals.notFound();
  return annotation;
}
