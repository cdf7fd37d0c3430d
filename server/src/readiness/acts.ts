// What other capabilities do to openings inside their own command.
import type { Work } from '../kernel/work.js';
import { ReadershipRow } from './readership.entity.js';

/** What somebody opened who is off the list. */
export async function forgetReader(work: Work, participantId: string): Promise<void> {
  const reader = await work.staging.one(ReadershipRow, participantId);
  if (reader !== undefined) work.remove(ReadershipRow, reader);
}
