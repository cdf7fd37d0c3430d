// folderFile.keep: a document of a meeting goes into the own folder of somebody who may read it there and save it. Its bytes are shared.
import { refusals } from '@hop/shared/core/refusal.js';
import { documentRefusals } from '@hop/shared/documents/refusals.js';
import { mayReadDocument } from '@hop/shared/documents/rights.js';
import { keepDocument } from '@hop/shared/folders/folders-commands.js';
import { notToKeep, type NotToKeep } from '@hop/shared/folders/keeping.js';
import { folderRefusals } from '@hop/shared/folders/refusals.js';
import { DocumentRow } from '../documents/document.entity.js';
import { handle } from '../kernel/handler.js';
import type { Work } from '../kernel/work.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { FolderRow } from './folder.entity.js';
import { folderOf, putIn } from './folder-steps.js';

const refusalOf: Readonly<Record<NotToKeep, () => Error>> = {
  recalled: folderRefusals.keepsRecalled,
  internal: folderRefusals.keepsInternal,
  restricted: folderRefusals.keepsRestricted,
};

export const keepDocumentHandler = handle(keepDocument, async (work, { meetingId, documentId }) => {
  const folder = await work.staging.one(FolderRow, folderOf(work));
  if (folder?.kind !== 'personal') throw folderRefusals.onlyOwn();
  const document = await readable(work, meetingId, documentId);
  if (document.reading === 'secret') throw documentRefusals.stateSecret();
  const reason = notToKeep(document);
  if (reason !== null) throw refusalOf[reason]();
  const { title: name, fileName, sizeBytes, format, pages, sha256 } = document;
  return putIn(work, { name, binder: '', fileName, sizeBytes, format, pages, sha256 });
});

/** What one may not read in the meeting is answered like what does not exist. */
async function readable(work: Work, meetingId: string, documentId: string): Promise<DocumentRow> {
  const places = await work.staging.where(ParticipantRow, 'personId', work.actor.id);
  const me = places.find((place) => place.meetingId === meetingId);
  const document = await work.staging.one(DocumentRow, documentId);
  if (!me || document?.meetingId !== meetingId) throw refusals.notFound();
  const reader = { kind: 'account', role: me.role, participantId: me.id } as const;
  if (!mayReadDocument(reader, document)) throw refusals.notFound();
  return document;
}
