// What other capabilities do to the floor inside their own command.
import { usedInSpeechMs } from '@hop/shared/speaking/speaking-time.js';
import type { Work } from '../kernel/work.js';
import { SpeakerListRow } from './speaker-list.entity.js';
import { SpeechRow } from './speech.entity.js';

/** The speech that is on, running or paused; undefined when the floor is free. */
export const speechThatIsOn = async (work: Work): Promise<SpeechRow | undefined> =>
  (await work.all(SpeechRow)).find((speech) => speech.endedAt === null);

/** Ends the speech that is on with the time used so far; the journal line of the command says why. */
export async function endRunningSpeech(work: Work): Promise<void> {
  const speech = await speechThatIsOn(work);
  if (speech) ended(work, speech);
}

/** The item goes, and with it whether requests were taken for it. */
export async function dropLists(work: Work, agendaItemId: string): Promise<void> {
  for (const list of await work.all(SpeakerListRow))
    if (list.agendaItemId === agendaItemId) work.remove(SpeakerListRow, list);
}

/** Stages the end of a speech at this moment. `by`: who cut it off; null when the speaker or the meeting was done. */
export const ended = (work: Work, speech: SpeechRow, by: string | null = null): SpeechRow =>
  work.update(SpeechRow, speech, {
    usedMs: usedInSpeechMs(speech, work.now),
    runningSince: null,
    endedAt: work.now,
    endedBy: by,
  });
