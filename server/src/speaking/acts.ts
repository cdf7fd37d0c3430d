// What other capabilities do to the floor inside their own command.
import { listOf } from '@hop/shared/speaking/speaker-list.js';
import { usedInSpeechMs } from '@hop/shared/speaking/speaking-time.js';
import type { Work } from '../kernel/work.js';
import { ListPlanRow, SpeakerListRow } from './speaker-list.entity.js';
import { SpeechRow } from './speech.entity.js';

/** The speech that is on, running or paused; undefined when the floor is free. */
export const speechThatIsOn = async (work: Work): Promise<SpeechRow | undefined> =>
  (await work.all(SpeechRow)).find((speech) => speech.endedAt === null);

/** Ends the speech that is on with the time used so far; the journal line of the command says why. */
export async function endRunningSpeech(work: Work): Promise<void> {
  const speech = await speechThatIsOn(work);
  if (speech) ended(work, speech);
}

/** The item begins: the lists that are planned to open with it do, unless somebody has opened or closed them before. */
export async function openPlannedLists(work: Work, agendaItemId: string): Promise<void> {
  const lists = await work.all(SpeakerListRow);
  for (const plan of await work.all(ListPlanRow)) {
    const { about, opening } = plan;
    const isDue = plan.agendaItemId === agendaItemId && opening === 'withItem';
    if (isDue && !listOf(lists, agendaItemId, about))
      setList(work, { agendaItemId, about }, 'open');
  }
}

type ListPlace = Pick<SpeakerListRow, 'agendaItemId' | 'about'>;

/** The same of a list and of its plan, so that there is one of each. */
export const listId = (work: Work, { agendaItemId, about }: ListPlace): string =>
  `${work.meetingId}-${agendaItemId ?? 'none'}-${about}`;

/** Stages a list that nobody has opened or closed so far. */
export const setList = (work: Work, place: ListPlace, state: SpeakerListRow['state']): void =>
  void work.insert(SpeakerListRow, {
    ...{ ...place, id: listId(work, place), state },
    ...{ changedAt: work.now, changedBy: work.actor.name },
  });

/** The item goes, and with it whether requests were taken for it. How its list will be run stays, for when it comes back. */
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
