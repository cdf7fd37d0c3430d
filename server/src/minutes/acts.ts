// What other capabilities stage in the minutes.
import type { Work } from '../kernel/work.js';
import { ConclusionRow } from './minutes.entity.js';

/** To be called by whoever closes or reopens the meeting: who may read the conclusion changes with that. */
export async function conclusionChangesReaders(work: Work): Promise<void> {
  const conclusion = await work.staging.one(ConclusionRow, work.meetingId);
  if (conclusion) work.staging.touch(ConclusionRow, [conclusion.id]);
}
