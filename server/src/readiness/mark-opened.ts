// document.markOpened: the reader has this version before them. Once per document and version; a later report changes nothing.
import { refusals } from '@hop/shared/core/refusal.js';
import { mayReadDocument } from '@hop/shared/documents/rights.js';
import { markOpened } from '@hop/shared/readiness/readiness-commands.js';
import { DocumentRow } from '../documents/document.entity.js';
import { handle } from '../kernel/handler.js';
import { ReadershipRow } from './readership.entity.js';

export const markOpenedHandler = handle(markOpened, async (work, args) => {
  const { participantId } = work.actor;
  if (participantId === null) throw refusals.forbidden();
  const document = await work.need(DocumentRow, args.documentId);
  if (!mayReadDocument(work.actor, document)) throw refusals.notFound();
  const present = document.versionNumber;
  const versionNumber = Math.min(args.versionNumber ?? present, present);
  const reader = await work.staging.one(ReadershipRow, participantId);
  const opened = { ...reader?.opened, [document.id]: versionNumber };
  if (reader === undefined)
    work.insert(ReadershipRow, { id: participantId, opened, readPages: {} });
  else if ((reader.opened[document.id] ?? 0) < versionNumber)
    work.update(ReadershipRow, reader, { opened });
  return { versionNumber };
});
