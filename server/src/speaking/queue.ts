// The queue as everybody reads it, computed by the shared rule from the rows of this meeting.
import { orderQueue } from '@hop/shared/speaking/queue-order.js';
import type { SpeechRequest } from '@hop/shared/speaking/speech.js';
import type { Work } from '../kernel/work.js';
import { ParticipantRow } from '../participants/participant.entity.js';
import { ListPlanRow } from './speaker-list.entity.js';
import { SpeechRequestRow, SpeechRow } from './speech.entity.js';

/** Those who wait, first to be called first. */
export async function queueNow(work: Work): Promise<SpeechRequest[]> {
  return orderQueue(await work.all(SpeechRequestRow), {
    speeches: await work.all(SpeechRow),
    participants: await work.all(ParticipantRow),
    plans: await work.all(ListPlanRow),
    now: work.now,
  });
}
