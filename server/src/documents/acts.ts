// What other capabilities do with files and documents inside their own commands, and the steps that the commands here share.
import type { Document } from '@hop/shared/documents/document.js';
import { firstVersion } from '@hop/shared/documents/first-version.js';
import { newId } from '@hop/shared/core/ids.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { AnnotationRow, AnnotationShareRow } from '../annotations/annotation.entity.js';
import { PreparedSceneRow } from '../displays/display.entity.js';
import type { Work } from '../kernel/work.js';
import { DocumentReaderRow, DocumentRow, PresentationRow } from './document.entity.js';
import { readTextOf } from './read-text-job.js';
import type { TakenFile } from './take-file.js';

export { atLeisure } from './at-leisure.js';
export { Conversion } from './conversion.js';
export { CopiesUnderWay } from './copies-under-way.js';
export { documentsById } from './documents-by-id.js';
export { contentDisposition } from './file-name.js';
export { FileStore } from './file-store.js';
export { handOut } from './hand-out.js';
export { cacheControl, mediaTypeOf } from './media-types.js';
export { WorkerStopped } from './bounded-worker.js';
export { markedCopy } from './marked-copy.js';
export type { MarkList, PageMark, Rgb } from './pdf-task.js';
export { FOLDER_UPLOADS_ROUTE } from './raw-bodies.js';
export { takeFile, type TakenFile } from './take-file.js';
export { takenUpload } from './taken-upload.js';
export { TextIndex } from './text-index.js';
export { UploadDoor } from './upload-door.js';
export type { Sender } from './upload-notes.js';
export { Uploads } from './uploads.js';
export { pageTexts, type FileOfPages } from './version-texts.js';

/** Outbox work: the text of a file that took another's place was read, so what lies on its pages can be placed anew. */
export const REPLACED = 'document.replaced';
/** Outbox work: see to it that the reading copy of a PDF is there. */
export const READING_COPY = 'document.readingCopy';
/** Outbox work: make a PDF of an Office file or an image. */
export const CONVERSION = 'document.conversion';

interface NewDocument {
  file: TakenFile;
  title: string;
  documentNumber: string;
  agendaItemId: string | null;
  access: Document['access'];
}

/** A kept file becomes a document of the meeting, at the end of the list. */
export async function addFromStore(
  work: Work,
  { file, ...described }: NewDocument,
): Promise<string> {
  const others = await work.all(DocumentRow);
  const document = work.insert(DocumentRow, {
    id: newId(),
    ...described,
    position: others.reduce((last, one) => Math.max(last, one.position + 1), 0),
    ...{ fileName: file.fileName, sizeBytes: file.sizeBytes },
    ...{ pages: file.pages, sha256: file.sha256 },
    ...firstVersion(work.now, work.actor.participantId, file.format),
    ...{ readerIds: described.access === 'named' ? [] : null, removedAt: null },
  });
  prepareReading(work, document);
  return document.id;
}

/** Leaves the work that makes the pages of a document quick to open and searchable, or makes them at all. */
export function prepareReading(work: Work, { id, sha256, format, pages }: DocumentRow): void {
  if (format === 'pdf') {
    keepFit(work, { sha256, pages });
    readTextOf(work.staging, { sha256, pages }, work.now);
  } else work.staging.job(CONVERSION, { documentId: id, sha256, format }, work.now);
}

/** Leaves the work that makes a kept PDF quick to open. */
export function keepFit(
  work: Work,
  { sha256, pages }: Pick<DocumentRow, 'sha256' | 'pages'>,
): void {
  work.staging.job(READING_COPY, { sha256, pages }, work.now);
}

/**
 * Leaves the work that places notes anew, where the document ever had another file: `inMs` from now, so that a device which sends
 * what it kept note by note has them placed together.
 */
export function placeNotesAnew(
  work: Work,
  { id, versionNumber }: Pick<DocumentRow, 'id' | 'versionNumber'>,
  inMs = 0,
): void {
  if (versionNumber > 1)
    work.staging.jobOnce(REPLACED, { documentId: id, versionNumber }, work.now + inMs);
}

/** What the server itself finds out about a file: nobody's open edit goes stale by it. */
export async function learnOfDocument(
  work: Work,
  document: DocumentRow,
  news: Partial<Omit<DocumentRow, 'id' | 'version'>>,
): Promise<void> {
  const learnt = work.staging.learn(DocumentRow, document, news);
  await carryToNamed(work, document, learnt);
  if (whoMayRead(learnt) !== whoMayRead(document)) await tellNotesAnew(work, document.id);
}

/** A document of this meeting that does not lie in the trash. */
export async function neededDocument(work: Work, documentId: string): Promise<DocumentRow> {
  const document = await work.need(DocumentRow, documentId);
  if (document.removedAt !== null) throw refusals.notFound();
  return document;
}

/** Every change of a document goes through here: the copies of those whom it names change with it. */
export async function changeDocument(
  work: Work,
  document: DocumentRow,
  change: Partial<Omit<DocumentRow, 'id' | 'version'>>,
): Promise<DocumentRow> {
  const changed = work.update(DocumentRow, document, change);
  await carryToNamed(work, document, changed);
  await tellAnew(work, document.id);
  if (whoMayRead(changed) !== whoMayRead(document)) await tellNotesAnew(work, document.id);
  return changed;
}

/** What a reader's right hangs on (shared/src/documents/rights.ts), and no more of it than the right asks: equal while nobody's changes. */
const whoMayRead = (document: DocumentRow): string =>
  JSON.stringify([
    ...[document.access, document.readerIds?.toSorted(), document.internal],
    ...[document.recalledAt !== null, document.reading === 'secret', document.removedAt !== null],
    ...[document.reviewState, document.reviewerId],
  ]);

/**
 * Notes carry words of the page: whoever may not read it any more has them no more, and whoever may has them again. What was given to
 * somebody is small, so all givings of the meeting are told anew.
 */
async function tellNotesAnew(work: Work, documentId: string): Promise<void> {
  const { staging, meetingId } = work;
  staging.touch(AnnotationRow, await staging.ids(AnnotationRow, { documentId }));
  staging.touch(AnnotationShareRow, await staging.ids(AnnotationShareRow, { meetingId }));
}

/** Whoever may not open it any more must not be told either that it is being shown or will be; and the other way round. */
export async function tellAnew(work: Work, documentId: string): Promise<void> {
  const shown = await work.staging.one(PresentationRow, work.meetingId);
  if (shown?.documentId === documentId) work.staging.touch(PresentationRow, [shown.id]);
  const prepared = (await work.all(PreparedSceneRow)).filter(
    ({ picture }) => picture.kind === 'document' && picture.documentId === documentId,
  );
  work.staging.touch(
    PreparedSceneRow,
    prepared.map(({ id }) => id),
  );
}

/**
 * The lead of the shown page ends: when the meeting rests or closes, and when whoever holds it (`participantId`) leaves the list. The
 * page stays where it is.
 */
export async function endLead(work: Work, participantId?: string): Promise<void> {
  const shown = await work.staging.one(PresentationRow, work.meetingId);
  if (!shown || shown.leaderId === null) return;
  if (participantId === undefined || shown.leaderId === participantId)
    work.update(PresentationRow, shown, { leaderId: null });
}

/** To be called by whoever closes or reopens the meeting: what is recalled after it ends for its readers, or is theirs again. */
export async function recallDocuments(work: Work, over: boolean): Promise<void> {
  for (const document of await work.all(DocumentRow)) {
    const recalledAt = over && document.recall ? (document.recalledAt ?? work.now) : null;
    if (recalledAt !== document.recalledAt) await changeDocument(work, document, { recalledAt });
  }
}

/**
 * One row for each person named; rows that stay are touched, since they show the document. Whoever is named no more keeps the row and
 * sees nothing in it: ids of rows that are gone are told to everybody, and this one would say who was named.
 */
async function carryToNamed(work: Work, before: DocumentRow, document: DocumentRow): Promise<void> {
  const wanted = namedBy(document);
  const told = new Set([...namedBy(before), ...wanted]);
  for (const row of await work.staging.where(DocumentReaderRow, 'documentId', document.id)) {
    if (told.has(row.participantId)) work.staging.touch(DocumentReaderRow, [row.id]);
    wanted.delete(row.participantId);
  }
  for (const participantId of wanted)
    work.insert(DocumentReaderRow, {
      id: `${document.id}-${participantId}`,
      ...{ documentId: document.id, participantId },
    });
}

const namedBy = ({
  readerIds,
  reviewerId,
}: Pick<DocumentRow, 'readerIds' | 'reviewerId'>): Set<string> =>
  new Set([...(readerIds ?? []), ...(reviewerId === null ? [] : [reviewerId])]);
