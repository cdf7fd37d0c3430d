// annotation.add: a private note on a page that its writer may read, or on nothing in particular.
import { addAnnotation } from '@hop/shared/annotations/annotations-commands.js';
import { asWritten } from '@hop/shared/annotations/placement.js';
import { newId } from '@hop/shared/core/ids.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { documentRefusals } from '@hop/shared/documents/refusals.js';
import { mayReadDocument } from '@hop/shared/documents/rights.js';
import { neededDocument } from '../documents/acts.js';
import { handle } from '../kernel/handler.js';
import { AnnotationRow } from './annotation.entity.js';

export const addAnnotationHandler = handle(addAnnotation, async (work, args) => {
  const { participantId } = work.actor;
  if (participantId === null) throw refusals.forbidden();
  let versionNumber: number | null = null;
  if (args.documentId !== null) {
    const document = await neededDocument(work, args.documentId);
    versionNumber = document.versionNumber;
    if (!mayReadDocument(work.actor, document)) throw refusals.notFound();
    if (args.page !== null && args.page > document.pages) throw documentRefusals.noSuchPage();
  }
  const annotationId = newId();
  work.insert(AnnotationRow, {
    id: annotationId,
    participantId,
    documentId: args.documentId,
    page: args.documentId === null ? null : args.page,
    ...{ versionNumber, kind: 'text', text: args.text, quote: null },
    writtenAt: work.now,
    ...asWritten(),
  });
  return { annotationId };
});
