// annotation.add: a note on a page that its writer may read, or on nothing in particular. Its id comes from the writer's device,
// which may send it twice: the second time is the first one's row.
import type { ArgsOf } from '@hop/shared/core/contract.js';
import { addAnnotation } from '@hop/shared/annotations/annotations-commands.js';
import { isWellFormed } from '@hop/shared/annotations/note-form.js';
import { MAX_NOTES, MAX_NOTES_HERE } from '@hop/shared/annotations/note-limits.js';
import { asWritten } from '@hop/shared/annotations/placement.js';
import { annotationRefusals } from '@hop/shared/annotations/refusals.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { documentRefusals } from '@hop/shared/documents/refusals.js';
import { mayReadDocument } from '@hop/shared/documents/rights.js';
import { neededDocument, placeNotesAnew } from '../documents/acts.js';
import { DocumentVersionRow, type DocumentRow } from '../documents/document.entity.js';
import { handle } from '../kernel/handler.js';
import type { Work } from '../kernel/work.js';
import { AnnotationRow } from './annotation.entity.js';

/** Late notes come one after the other; they are placed together. */
const GATHER_MS = 2_000;

type Args = ArgsOf<typeof addAnnotation>;

export const addAnnotationHandler = handle(addAnnotation, async (work, args) => {
  const { participantId } = work.actor;
  if (participantId === null) throw refusals.forbidden();
  const { annotationId, ...written } = args;
  const known = await work.staging.one(AnnotationRow, annotationId);
  if (known?.participantId === participantId) return { annotationId, version: known.version };
  if (known) throw annotationRefusals.idTaken();
  const place = await placeOf(work, args);
  if (!isWellFormed({ ...written, ...place })) throw annotationRefusals.malformed();
  await requireRoom(work, participantId, place.documentId);
  const { version } = work.insert(AnnotationRow, {
    ...written,
    ...place,
    id: annotationId,
    participantId,
    // A device's clock may run ahead; nothing was written after it arrived.
    writtenAt: Math.min(args.writtenAt ?? work.now, work.now),
    ...asWritten(),
    ...{ sharedWith: [], opinionAt: null },
  });
  return { annotationId, version };
});

/** Counted without reading any of them. */
async function requireRoom(
  { staging }: Work,
  participantId: string,
  documentId: string | null,
): Promise<void> {
  const own = await staging.ids(AnnotationRow, { participantId });
  if (own.length >= MAX_NOTES) throw annotationRefusals.tooMany({ most: MAX_NOTES });
  if (documentId === null || own.length < MAX_NOTES_HERE) return;
  const here = await staging.ids(AnnotationRow, { participantId, documentId });
  if (here.length >= MAX_NOTES_HERE) throw annotationRefusals.tooManyHere({ most: MAX_NOTES_HERE });
}

/** The page of the file that it was written on, which may have been replaced while the device was away. */
async function placeOf(
  work: Work,
  { documentId, page, versionNumber }: Args,
): Promise<Pick<AnnotationRow, 'documentId' | 'page' | 'versionNumber'>> {
  if (documentId === null) return { documentId, page: null, versionNumber: null };
  const document = await neededDocument(work, documentId);
  if (!mayReadDocument(work.actor, document)) throw refusals.notFound();
  const number = versionNumber ?? document.versionNumber;
  if (page !== null && page > (await pagesOf(work, document, number)))
    throw documentRefusals.noSuchPage();
  // Written while the file was replaced: it follows the notes that were there in time.
  if (number !== document.versionNumber) placeNotesAnew(work, document, GATHER_MS);
  return { documentId, page, versionNumber: number };
}

async function pagesOf(work: Work, document: DocumentRow, number: number): Promise<number> {
  if (number === document.versionNumber) return document.pages;
  const replaced = await work.staging.where(DocumentVersionRow, 'documentId', document.id);
  return replaced.find(({ versionNumber }) => versionNumber === number)?.pages ?? 0;
}
