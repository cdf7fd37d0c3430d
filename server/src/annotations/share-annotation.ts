// annotation.share: one's own note is shown to chosen people of the meeting, each of whom may read its document.
import { shareAnnotation } from '@hop/shared/annotations/annotations-commands.js';
import { annotationRefusals } from '@hop/shared/annotations/refusals.js';
import { mayReadDocument } from '@hop/shared/documents/rights.js';
import { DocumentRow } from '../documents/document.entity.js';
import { handle } from '../kernel/handler.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { changeNote, giveTo, ownAnnotation } from './own-annotation.js';

export const shareAnnotationHandler = handle(
  shareAnnotation,
  async (work, { annotationId, participantIds }) => {
    const note = await ownAnnotation(work, annotationId);
    const wanted = [...new Set(participantIds)].filter((id) => id !== note.participantId);
    const people = (await work.all(ParticipantRow)).filter(({ id }) => wanted.includes(id));
    if (people.length < wanted.length) throw annotationRefusals.nobodyThere();
    const document =
      note.documentId === null ? undefined : await work.staging.one(DocumentRow, note.documentId);
    // Who has it already keeps it: only newly chosen people are asked about.
    const without = people.find(
      ({ id, role }) =>
        document !== undefined &&
        !note.sharedWith.includes(id) &&
        !mayReadDocument({ kind: 'account', role, participantId: id }, document),
    );
    if (without) throw annotationRefusals.mayNotRead({ name: without.name });
    await giveTo(work, note, wanted);
    const { version } = await changeNote(work, note, { sharedWith: wanted });
    return { version };
  },
);
