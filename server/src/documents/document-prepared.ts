// document.prepared: the server's own word that the pages of a document can be shown now, or why not. What was replaced meanwhile is judged where it is kept.
import { documentPrepared } from '@hop/shared/documents/documents-commands.js';
import { handle } from '../kernel/handler.js';
import { learnOfDocument, tellAnew } from './acts.js';
import { DocumentRow, DocumentVersionRow } from './document.entity.js';
import { readTextOf } from './read-text-job.js';

export const documentPreparedHandler = handle(documentPrepared, async (work, args) => {
  const document = await work.need(DocumentRow, args.documentId);
  const { reading, pages, sha256 } = args;
  for (const replaced of await work.all(DocumentVersionRow))
    if (replaced.documentId === document.id && replaced.sha256 === sha256)
      if (replaced.reading === 'pending')
        work.update(DocumentVersionRow, replaced, { reading, pages });
  if (document.sha256 !== sha256 || document.reading !== 'pending') return {};
  // What cannot be shown cannot be searched either.
  const text = reading === 'ready' ? {} : { textState: 'none' as const, textPages: 0 };
  await learnOfDocument(work, document, { reading, pages, ...text });
  if (reading === 'ready') readTextOf(work.staging, { sha256, pages }, work.now);
  if (reading === 'secret') await tellAnew(work, document.id);
  return {};
});
