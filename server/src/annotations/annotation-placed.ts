// annotation.placed (the server itself): where notes belong in the file in use. Of a document that was replaced once more meanwhile
// nothing is written: the work for its newest file does that.
import { annotationPlaced } from '@hop/shared/annotations/annotations-commands.js';
import { neededDocument } from '../documents/acts.js';
import { handle } from '../kernel/handler.js';
import { placeAnnotations } from './acts.js';
import { AnnotationRow } from './annotation.entity.js';

export const annotationPlacedHandler = handle(
  annotationPlaced,
  async (work, { documentId, versionNumber, notes }) => {
    const document = await neededDocument(work, documentId);
    if (document.versionNumber !== versionNumber) return { notes: 0 };
    const places = new Map(
      notes.map(({ annotationId, ...placement }) => [annotationId, placement]),
    );
    return { notes: await placeAnnotations(work.staging, documentId, versionNumber, places) };
  },
  {
    prefetch: (facts, _scope, asked) =>
      facts.prefetch(
        AnnotationRow,
        'id',
        asked.flatMap(({ args: { notes } }) => notes.map(({ annotationId }) => annotationId)),
      ),
  },
);
