// document.markRead: pages that the reader had before them, added to those of before. Another version of the file begins anew; a late
// report of an older one changes nothing.
import { refusals } from '@hop/shared/core/refusal.js';
import { mayReadDocument } from '@hop/shared/documents/rights.js';
import { countPages, withPages } from '@hop/shared/readiness/page-ranges.js';
import { markRead } from '@hop/shared/readiness/readiness-commands.js';
import { DocumentRow } from '../documents/document.entity.js';
import { handle } from '../kernel/handler.js';
import { ReadershipRow } from './readership.entity.js';

export const markReadHandler = handle(markRead, async (work, { documentId, ...args }) => {
  const { participantId } = work.actor;
  if (participantId === null) throw refusals.forbidden();
  const document = await work.need(DocumentRow, documentId);
  if (!mayReadDocument(work.actor, document)) throw refusals.notFound();
  const { versionNumber } = document;
  const reader = await work.staging.one(ReadershipRow, participantId);
  const known = reader?.readPages[documentId];
  const before = known?.versionNumber === versionNumber ? known.ranges : [];
  if (args.versionNumber !== versionNumber) return { pages: countPages(before) };
  const ranges = withPages(before, args.pages, document.pages);
  if (countPages(ranges) === countPages(before)) return { pages: countPages(before) };
  const readPages = { ...reader?.readPages, [documentId]: { versionNumber, ranges } };
  // Whoever reads it has opened it.
  const opened = { ...reader?.opened, [documentId]: versionNumber };
  if (reader === undefined) work.insert(ReadershipRow, { id: participantId, opened, readPages });
  else work.update(ReadershipRow, reader, { opened, readPages });
  return { pages: countPages(ranges) };
});
