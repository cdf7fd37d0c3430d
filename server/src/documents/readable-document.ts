// A document that somebody may read, for its file and its pictures. The others are refused like what does not exist.
import { meetingScope } from '@hop/shared/core/protocol.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { mayReadDocument } from '@hop/shared/documents/rights.js';
import type { Identity } from '../kernel/identity.js';
import type { ScopeReads } from '../kernel/scope-reads.js';
import { DocumentRow } from './document.entity.js';

export const readableDocument = (
  reads: ScopeReads,
  me: Identity,
  meetingId: string,
  documentId: string,
): Promise<DocumentRow> =>
  reads.run(me, meetingScope(meetingId), async ({ actor, facts }) => {
    const document = await facts.one(DocumentRow, documentId);
    if (!document || document.meetingId !== meetingId || !mayReadDocument(actor, document))
      throw refusals.notFound();
    return document;
  });
