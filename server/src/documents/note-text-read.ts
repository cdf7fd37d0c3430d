// document.textRead (the server itself): the text of a file was read; every document of the meeting with this file says so.
import { noteTextRead } from '@hop/shared/documents/documents-commands.js';
import { handle } from '../kernel/handler.js';
import { learnOfDocument, placeNotesAnew } from './acts.js';
import { DocumentRow } from './document.entity.js';

export const noteTextReadHandler = handle(noteTextRead, async (work, { sha256, textPages }) => {
  const textState = textPages === 0 ? 'none' : 'ready';
  const news = (await work.all(DocumentRow)).filter(
    (row) => row.sha256 === sha256 && (row.textState !== textState || row.textPages !== textPages),
  );
  for (const row of news) {
    await learnOfDocument(work, row, { textState, textPages });
    placeNotesAnew(work, row);
  }
  return { documents: news.length };
});
