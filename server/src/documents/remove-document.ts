// document.remove: off the list. Its bytes stay: the journal and other meetings may name them.
import { removeDocument } from '@hop/shared/documents/documents-commands.js';
import { documentRefusals } from '@hop/shared/documents/refusals.js';
import { BallotRow } from '../ballots/ballot.entity.js';
import { ConsultationRow } from '../consultations/consultation.entity.js';
import { handle } from '../kernel/handler.js';
import { DocumentRow, PresentationRow } from './document.entity.js';

export const removeDocumentHandler = handle(removeDocument, async (work, { documentId }) => {
  const document = await work.need(DocumentRow, documentId);
  const shown = await work.staging.one(PresentationRow, work.meetingId);
  const asking = [...(await work.all(BallotRow)), ...(await work.all(ConsultationRow))];
  if (shown?.documentId === documentId || asking.some((one) => one.documentId === documentId))
    throw documentRefusals.inUse();
  work.remove(DocumentRow, document);
  return {};
});
