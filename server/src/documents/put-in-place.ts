// Stages that another file is the current one of a document: for replacing it, and for taking a replacement back.
import { newId } from '@hop/shared/core/ids.js';
import type { DocumentVersion } from '@hop/shared/documents/document.js';
import { readingOf, unread, unreviewed } from '@hop/shared/documents/first-version.js';
import { readersHave } from '@hop/shared/documents/rights.js';
import type { Work } from '../kernel/work.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { changeDocument, prepareReading } from './acts.js';
import { DocumentVersionRow, PresentationRow, type DocumentRow } from './document.entity.js';

type File = Pick<DocumentVersion, 'fileName' | 'sizeBytes' | 'format' | 'pages' | 'sha256'>;

/** Answers the number of the new version. */
export async function putInPlace(
  work: Work,
  document: DocumentRow,
  { fileName, sizeBytes, format, pages, sha256 }: File,
  note: string,
): Promise<number> {
  work.insert(DocumentVersionRow, {
    id: newId(),
    documentId: document.id,
    versionNumber: document.versionNumber,
    fileName: document.fileName,
    sizeBytes: document.sizeBytes,
    ...{ format: document.format, reading: document.reading },
    pages: document.pages,
    sha256: document.sha256,
    note: document.versionNote,
    handedInBy: document.versionBy,
    handedInAt: document.versionAt,
    ...{ access: document.access, readerIds: document.readerIds, internal: document.internal },
    ...{ reviewState: document.reviewState, issued: await isIssued(work) },
  });
  const versionNumber = document.versionNumber + 1;
  const replaced = await changeDocument(work, document, {
    ...{ fileName, sizeBytes, pages, sha256, versionNumber },
    ...{ format, reading: readingOf(format) },
    ...{ versionAt: work.now, versionBy: work.actor.participantId, versionNote: note },
    ...unreviewed(),
    ...unread(),
  });
  prepareReading(work, replaced);
  // The page that is shown may be past the end of a shorter file.
  const shown = await work.staging.one(PresentationRow, work.meetingId);
  if (shown?.documentId === document.id && shown.page > pages)
    work.update(PresentationRow, shown, { page: pages });
  return versionNumber;
}

const isIssued = async (work: Work): Promise<boolean> =>
  readersHave((await work.need(MeetingRow, work.meetingId)).state);
