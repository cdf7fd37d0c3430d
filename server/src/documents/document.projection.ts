// Who sees what of the documents:
//   document      everyone: everyone of the meeting · members: all but guests and displays · staff: chair and secretary
//                 whose pages turned out to carry the stamp of a state secret: chair and secretary, until it is taken away
//   presentation  everyone of the meeting; which document it is only those who may open that document
//   upload        nobody
import { documentEntity, presentationEntity } from '@hop/shared/documents/document.js';
import { accessOf, audienceMayRead } from '@hop/shared/documents/rights.js';
import { projection } from '../kernel/capability.js';
import { DocumentRow, PresentationRow } from './document.entity.js';

export const documentProjections = [
  projection<DocumentRow>({
    entity: documentEntity,
    row: DocumentRow,
    project: ({ meetingId: _, ...wire }, audience) =>
      audienceMayRead(audience, accessOf(wire)) ? wire : null,
  }),
  projection<PresentationRow, ReadonlyMap<string, DocumentRow>>({
    entity: presentationEntity,
    row: PresentationRow,
    gather: async (facts, rows) => {
      const documents = new Map<string, DocumentRow>();
      for (const { documentId } of rows) {
        const shown = documentId === null ? undefined : await facts.one(DocumentRow, documentId);
        if (shown) documents.set(shown.id, shown);
      }
      return documents;
    },
    project: ({ meetingId: _, ...wire }, audience, documents) => {
      const shown = wire.documentId === null ? undefined : documents.get(wire.documentId);
      const seen = shown !== undefined && audienceMayRead(audience, accessOf(shown));
      return seen ? wire : { ...wire, documentId: null, page: 1 };
    },
  }),
];
