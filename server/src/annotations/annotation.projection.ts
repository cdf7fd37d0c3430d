// Who sees what of the annotations:
//   annotation  its writer, and nobody else in whatever role; words of the page, old or new, only while the writer may read it
//   sharedNote  whom its writer gave it to while they may read its document; not whom else, nor whether it was sent as an opinion
//   opinion     the secretariat: the words, not the drawing
import {
  annotationEntity,
  opinionEntity,
  sharedNoteEntity,
} from '@hop/shared/annotations/annotation.js';
import { audienceMayRead, namedMayRead } from '@hop/shared/documents/rights.js';
import type { Audience } from '@hop/shared/policy/actor.js';
import { documentsById } from '../documents/acts.js';
import type { DocumentRow } from '../documents/document.entity.js';
import { projection } from '../kernel/capability.js';
import type { Facts } from '../kernel/facts.js';
import { AnnotationRow, AnnotationShareRow, OpinionRow } from './annotation.entity.js';

type Notes = ReadonlyMap<string, AnnotationRow>;

/** Those alone, for a note may be large: in one question. */
async function notesById(facts: Facts, ids: readonly string[]): Promise<Notes> {
  await facts.prefetch(AnnotationRow, 'id', ids);
  const found = new Map<string, AnnotationRow>();
  for (const id of ids) {
    const note = await facts.one(AnnotationRow, id);
    if (note) found.set(id, note);
  }
  return found;
}

type Documents = ReadonlyMap<string, DocumentRow>;

/** Whether this person may read what the note lies on, as things stand. */
function mayRead(
  { documentId }: Pick<AnnotationRow, 'documentId'>,
  { participantId, audience }: { participantId: string; audience: Audience },
  documents: Documents,
): boolean {
  if (documentId === null) return true;
  const document = documents.get(documentId);
  if (document === undefined) return false;
  return audienceMayRead(audience, document) || namedMayRead(participantId, audience, document);
}

export const annotationProjections = [
  projection<AnnotationRow, Documents>({
    entity: annotationEntity,
    row: AnnotationRow,
    owner: (row) => row.participantId,
    ownedBy: 'participantId',
    gather: documentsById,
    project: ({ meetingId: _meeting, participantId, ...wire }, audience, documents) =>
      mayRead(wire, { participantId, audience }, documents)
        ? wire
        : { ...wire, quote: null, placedStart: null, placedExact: null },
  }),
  projection<AnnotationShareRow, { notes: Notes; documents: Documents }>({
    entity: sharedNoteEntity,
    row: AnnotationShareRow,
    owner: (row) => row.participantId,
    ownedBy: 'participantId',
    gather: async (facts, rows) => ({
      notes: await notesById(
        facts,
        rows.map((row) => row.annotationId),
      ),
      documents: await documentsById(facts, rows),
    }),
    project: ({ id, annotationId, participantId: reader }, audience, { notes, documents }) => {
      const note = notes.get(annotationId);
      if (!note || !mayRead(note, { participantId: reader, audience }, documents)) return null;
      const { meetingId: _, participantId, sharedWith: __, opinionAt: ___, ...shown } = note;
      return { ...shown, id, annotationId, writerId: participantId };
    },
  }),
  projection<OpinionRow, Notes>({
    entity: opinionEntity,
    row: OpinionRow,
    seenBy: ['staff'],
    gather: (facts, rows) =>
      notesById(
        facts,
        rows.map((row) => row.id),
      ),
    project: ({ id }, _audience, notes) => {
      const note = notes.get(id);
      if (!note || note.opinionAt === null) return null;
      const { version, documentId, page, placed, placedPage, kind, text, quote, opinionAt } = note;
      return {
        ...{ id, version, writerId: note.participantId, documentId, kind, text, opinionAt },
        ...{ page, placed, placedPage },
        exact: quote?.exact ?? null,
      };
    },
  }),
];
