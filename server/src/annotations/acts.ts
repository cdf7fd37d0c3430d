// Where notes belong after the file of their document was replaced. Not for where they were written: that never changes.
import { isElsewhere, type Placement } from '@hop/shared/annotations/placement.js';
import type { Staging } from '../kernel/staging.js';
import { AnnotationRow } from './annotation.entity.js';
import { touchShown } from './own-annotation.js';

/**
 * Gives each note of the document that was made on another file its place in the file `versionNumber`; `place` answers undefined for
 * a note that is left as it is. Its version stays: an edit that is open does not go stale by it. Answers how many were placed.
 */
export async function placeAnnotations(
  staging: Staging,
  documentId: string,
  versionNumber: number,
  place: (note: AnnotationRow) => Placement | undefined,
): Promise<number> {
  let placed = 0;
  for (const note of await staging.where(AnnotationRow, 'documentId', documentId)) {
    const placement = isElsewhere(note, versionNumber) ? place(note) : undefined;
    if (!placement) continue;
    staging.learn(AnnotationRow, note, { ...placement, placedVersion: versionNumber });
    await touchShown(staging, note);
    placed += 1;
  }
  return placed;
}
