// annotation.share: one's own note is shown to chosen people of the meeting. Whoever of them may not read its document does not see it
// (annotation.projection.ts); nothing is refused for that, or its writer would learn who is named as a reader.
import { shareAnnotation } from '@hop/shared/annotations/annotations-commands.js';
import { annotationRefusals } from '@hop/shared/annotations/refusals.js';
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
    await giveTo(work, note, wanted);
    const { version } = await changeNote(work, note, { sharedWith: wanted });
    return { version };
  },
);
