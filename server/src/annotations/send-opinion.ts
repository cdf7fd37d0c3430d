// annotation.sendOpinion: the secretariat gets one's own note as an opinion on the page, or has it no more.
import { sendOpinion } from '@hop/shared/annotations/annotations-commands.js';
import { isOpinion } from '@hop/shared/annotations/note-form.js';
import { annotationRefusals } from '@hop/shared/annotations/refusals.js';
import { handle } from '../kernel/handler.js';
import { OpinionRow } from './annotation.entity.js';
import { changeNote, ownAnnotation, takeBackOpinion } from './own-annotation.js';

export const sendOpinionHandler = handle(sendOpinion, async (work, { annotationId, withdrawn }) => {
  const note = await ownAnnotation(work, annotationId);
  if (!withdrawn && !isOpinion(note)) throw annotationRefusals.noWords();
  if ((note.opinionAt === null) === withdrawn) return { version: note.version };
  if (withdrawn) await takeBackOpinion(work, note);
  else work.insert(OpinionRow, { id: annotationId });
  const opinionAt = withdrawn ? null : work.now;
  const { version } = await changeNote(work, note, { opinionAt });
  return { version };
});
