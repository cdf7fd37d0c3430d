// document.edit: how a document is described, where it stands, who may open it and what they may do with it. Another file:
// replace-document.ts.
import { editDocument } from '@hop/shared/documents/documents-commands.js';
import { isOver } from '@hop/shared/meetings/meeting-machine.js';
import { documentRefusals } from '@hop/shared/documents/refusals.js';
import type { ArgsOf } from '@hop/shared/core/contract.js';
import { AgendaItemRow } from '../agenda/agenda-item.entity.js';
import { handle } from '../kernel/handler.js';
import type { Work } from '../kernel/work.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { changeDocument, neededDocument } from './acts.js';
import type { DocumentRow } from './document.entity.js';

export const editDocumentHandler = handle(editDocument, async (work, args) => {
  const { documentId, baseVersion, title, documentNumber, agendaItemId } = args;
  const document = await neededDocument(work, documentId);
  work.fresh(document, baseVersion);
  if (agendaItemId != null) await work.need(AgendaItemRow, agendaItemId);
  const recall = args.recall ?? document.recall;
  const edited = await changeDocument(work, document, {
    title: title ?? document.title,
    documentNumber: documentNumber ?? document.documentNumber,
    agendaItemId: agendaItemId === undefined ? document.agendaItemId : agendaItemId,
    ...(await audienceOf(work, document, args)),
    internal: args.internal ?? document.internal,
    recall,
    keepOffDevice: args.keepOffDevice ?? document.keepOffDevice,
    recalledAt: recall && (await meetingIsOver(work)) ? (document.recalledAt ?? work.now) : null,
  });
  return { version: edited.version };
});

/** Names are kept only with `named`, and then there must be some: a document for nobody is one for staff. */
async function audienceOf(
  work: Work,
  document: DocumentRow,
  args: ArgsOf<typeof editDocument>,
): Promise<Pick<DocumentRow, 'access' | 'readerIds'>> {
  const access = args.access ?? document.access;
  if (access !== 'named') return { access, readerIds: null };
  const readerIds = [...new Set(args.readerIds ?? document.readerIds ?? [])].sort();
  if (readerIds.length === 0) throw documentRefusals.noReaders();
  // Whoever has left the meeting since may stay in the list; newcomers to it must be of the meeting.
  const known = new Set(document.readerIds);
  for (const id of readerIds) if (!known.has(id)) await work.need(ParticipantRow, id);
  return { access, readerIds };
}

async function meetingIsOver(work: Work): Promise<boolean> {
  const { state } = await work.need(MeetingRow, work.meetingId);
  return isOver(state);
}
