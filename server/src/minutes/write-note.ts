// minuteNote.write: a running note on an item, on one speech, or on neither.
import { newId } from '@hop/shared/core/ids.js';
import { writeNote } from '@hop/shared/minutes/minutes-commands.js';
import { AgendaItemRow } from '../agenda/agenda-item.entity.js';
import { handle } from '../kernel/handler.js';
import { SpeechRow } from '../speaking/speech.entity.js';
import { MinuteNoteRow } from './minutes.entity.js';

export const writeNoteHandler = handle(writeNote, async (work, { text, ...about }) => {
  if (about.agendaItemId !== null) await work.need(AgendaItemRow, about.agendaItemId);
  const speech = about.speechId === null ? null : await work.need(SpeechRow, about.speechId);
  const noteId = newId();
  work.insert(MinuteNoteRow, {
    id: noteId,
    // The gist of a speech stands where the speech stands.
    agendaItemId: speech ? speech.agendaItemId : about.agendaItemId,
    speechId: about.speechId,
    text,
    writtenAt: work.now,
    editedAt: null,
  });
  return { noteId };
});
