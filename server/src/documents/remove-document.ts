// document.remove: into the meeting's trash. Its bytes, notes and earlier files stay, so that document.restore gives all of it back.
import { removeDocument } from '@hop/shared/documents/documents-commands.js';
import { documentRefusals } from '@hop/shared/documents/refusals.js';
import { BallotRow } from '../ballots/ballot.entity.js';
import { ConsultationRow } from '../consultations/consultation.entity.js';
import { handle } from '../kernel/handler.js';
import { changeDocument, neededDocument } from './acts.js';
import { PresentationRow } from './document.entity.js';

export const removeDocumentHandler = handle(removeDocument, async (work, { documentId }) => {
  const document = await neededDocument(work, documentId);
  const shown = await work.staging.one(PresentationRow, work.meetingId);
  const asking = [...(await work.all(BallotRow)), ...(await work.all(ConsultationRow))];
  if (shown?.documentId === documentId || asking.some((one) => one.documentId === documentId))
    throw documentRefusals.inUse();
  await changeDocument(work, document, { removedAt: work.now });
  return {};
});
