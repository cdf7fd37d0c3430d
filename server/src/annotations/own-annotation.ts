// One's own note; anybody else's is refused exactly like one that does not exist. Whoever was given it sees each change of it.
import { newId } from '@hop/shared/core/ids.js';
import { refusals } from '@hop/shared/core/refusal.js';
import type { Staging } from '../kernel/staging.js';
import type { Work } from '../kernel/work.js';
import { AnnotationRow, AnnotationShareRow, OpinionRow } from './annotation.entity.js';

export async function ownAnnotation(work: Work, id: string): Promise<AnnotationRow> {
  const annotation = await work.need(AnnotationRow, id);
  if (annotation.participantId !== work.actor.participantId) throw refusals.notFound();
  return annotation;
}

export async function changeNote(
  work: Work,
  note: AnnotationRow,
  change: Partial<Omit<AnnotationRow, 'id' | 'version'>>,
): Promise<AnnotationRow> {
  const changed = work.update(AnnotationRow, note, change);
  await touchShown(work.staging, note);
  return changed;
}

/** What others were given of it is sent to them again. */
export async function touchShown(staging: Staging, note: AnnotationRow): Promise<void> {
  if (note.sharedWith.length > 0) {
    const shares = await staging.where(AnnotationShareRow, 'annotationId', note.id);
    staging.touch(
      AnnotationShareRow,
      shares.map(({ id }) => id),
    );
  }
  if (note.opinionAt !== null) staging.touch(OpinionRow, [note.id]);
}

/** Shown to exactly these people from now on. */
export async function giveTo(
  work: Work,
  { id: annotationId }: AnnotationRow,
  participantIds: readonly string[],
): Promise<void> {
  const wanted = new Set(participantIds);
  for (const share of await work.staging.where(AnnotationShareRow, 'annotationId', annotationId))
    if (!wanted.delete(share.participantId)) work.remove(AnnotationShareRow, share);
  for (const participantId of wanted)
    work.insert(AnnotationShareRow, {
      // Of its own: ids of rows that are gone are told to everybody, and would say who was given what.
      ...{ id: newId(), annotationId, participantId },
    });
}

export async function takeBackOpinion(work: Work, { id }: AnnotationRow): Promise<void> {
  const opinion = await work.staging.one(OpinionRow, id);
  if (opinion) work.remove(OpinionRow, opinion);
}
