// Where notes belong after the file of their document was replaced. Not for where they were written: that never changes.
import { isElsewhere, type Placement } from '@hop/shared/annotations/placement.js';
import type { Staging } from '../kernel/staging.js';
import { AnnotationRow } from './annotation.entity.js';
import { touchShown } from './own-annotation.js';

/**
 * Gives notes of the document that were made on another file their places in the file `versionNumber`. Their version stays: an edit
 * that is open does not go stale by it. Answers how many were placed.
 */
export async function placeAnnotations(
  staging: Staging,
  documentId: string,
  versionNumber: number,
  places: ReadonlyMap<string, Placement>,
): Promise<number> {
  let placed = 0;
  for (const [id, placement] of places) {
    const note = await staging.one(AnnotationRow, id);
    if (note?.documentId !== documentId || !isElsewhere(note, versionNumber)) continue;
    staging.learn(AnnotationRow, note, { ...placement, placedVersion: versionNumber });
    await touchShown(staging, note);
    placed += 1;
  }
  return placed;
}
