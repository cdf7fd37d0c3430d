// Who sees what of the documents (the rule: shared/src/documents/rights.ts):
//   document         chair and secretary: all · others: what their audience may read, without readers, reviewer and review note
//                    of one whose pages turned out to carry the stamp of a state secret: chair and secretary, until it is taken away
//   myDocument       who is named as reader or asked to review, when the audience has no `document`
//   documentVersion  chair and secretary
//   removedDocument  chair and secretary: what lies in the trash; nobody has a `document` of it then
//   presentation     everyone of the meeting; which document it is only those whose audience may open it
//   upload           nobody
import {
  documentEntity,
  documentVersionEntity,
  myDocumentEntity,
  presentationEntity,
  removedDocumentEntity,
} from '@hop/shared/documents/document.js';
import { audienceMayRead, namedMayRead } from '@hop/shared/documents/rights.js';
import type { Audience } from '@hop/shared/policy/actor.js';
import { projection } from '../kernel/capability.js';
import {
  DocumentReaderRow,
  DocumentRow,
  DocumentVersionRow,
  PresentationRow,
} from './document.entity.js';
import { documentsById } from './documents-by-id.js';

const RUN_THE_MEETING: readonly Audience[] = ['staff', 'chair'];

const wireOf = ({ meetingId: _, removedAt: __, ...wire }: DocumentRow) => wire;
const wireForReader = (row: DocumentRow) => ({
  ...wireOf(row),
  ...{ readerIds: null, reviewerId: null, reviewNote: null },
});

function wireOfVersion(row: DocumentVersionRow) {
  const { meetingId: _, access: __, readerIds: ___, ...wire } = row;
  const { internal: ____, reviewState: _____, issued: ______, ...file } = wire;
  return file;
}

export const documentProjections = [
  projection<DocumentRow>({
    entity: documentEntity,
    row: DocumentRow,
    project: (row, audience) => {
      if (!audienceMayRead(audience, row)) return null;
      return RUN_THE_MEETING.includes(audience) ? wireOf(row) : wireForReader(row);
    },
  }),
  projection<DocumentReaderRow, ReadonlyMap<string, DocumentRow>>({
    entity: myDocumentEntity,
    row: DocumentReaderRow,
    owner: (row) => row.participantId,
    gather: documentsById,
    project: ({ id, version, documentId, participantId }, audience, documents) => {
      const document = documents.get(documentId);
      if (!document || audienceMayRead(audience, document)) return null;
      if (!namedMayRead(participantId, audience, document)) return null;
      const reviewerId = document.reviewerId === participantId ? participantId : null;
      return { ...wireForReader(document), id, documentId, reviewerId, version };
    },
  }),
  projection<DocumentVersionRow>({
    entity: documentVersionEntity,
    row: DocumentVersionRow,
    seenBy: RUN_THE_MEETING,
    project: wireOfVersion,
  }),
  projection<DocumentRow>({
    entity: removedDocumentEntity,
    row: DocumentRow,
    seenBy: RUN_THE_MEETING,
    project: (row) => {
      const { id, version, agendaItemId, title, documentNumber, sizeBytes, pages, removedAt } = row;
      if (removedAt === null) return null;
      return { id, version, agendaItemId, title, documentNumber, sizeBytes, pages, removedAt };
    },
  }),
  projection<PresentationRow, ReadonlyMap<string, DocumentRow>>({
    entity: presentationEntity,
    row: PresentationRow,
    gather: documentsById,
    project: ({ meetingId: _, ...wire }, audience, documents) => {
      const shown = wire.documentId === null ? undefined : documents.get(wire.documentId);
      const seen = shown !== undefined && audienceMayRead(audience, shown);
      return seen ? wire : { ...wire, documentId: null, page: 1 };
    },
  }),
];
