// minuteNote.remove: takes a running note out; what it said stays in the journal.
import { removeNote } from '@hop/shared/minutes/minutes-commands.js';
import { handle } from '../kernel/handler.js';
import { MinuteNoteRow } from './minutes.entity.js';

export const removeNoteHandler = handle(removeNote, async (work, { noteId }) => {
  work.remove(MinuteNoteRow, await work.need(MinuteNoteRow, noteId));
  return {};
});
