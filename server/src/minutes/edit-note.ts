// minuteNote.edit: a new text for a running note; two who edit at once do not overwrite each other.
import { editNote } from '@hop/shared/minutes/minutes-commands.js';
import { handle } from '../kernel/handler.js';
import { MinuteNoteRow } from './minutes.entity.js';

export const editNoteHandler = handle(editNote, async (work, { noteId, baseVersion, text }) => {
  const note = await work.need(MinuteNoteRow, noteId);
  work.fresh(note, baseVersion);
  const { version } = work.update(MinuteNoteRow, note, { text, editedAt: work.now });
  return { version };
});
