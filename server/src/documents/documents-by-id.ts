// What a projection gathers to see who may know of the document that a row names.
import type { FactReader } from '../kernel/facts.js';
import { DocumentRow } from './document.entity.js';

export async function documentsById(
  facts: FactReader,
  rows: readonly { meetingId: string }[],
): Promise<ReadonlyMap<string, DocumentRow>> {
  const found = new Map<string, DocumentRow>();
  for (const meetingId of new Set(rows.map((row) => row.meetingId)))
    for (const document of await facts.where(DocumentRow, 'meetingId', meetingId))
      found.set(document.id, document);
  return found;
}
