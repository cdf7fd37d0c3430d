// Whether requests are taken for an item: one row per item and kind of list. No row: they are taken, as before.
import { z } from 'zod';
import { defineEntity, type EntityOf } from '../core/contract.js';
import { idSchema } from '../core/ids.js';
import type { MeetingState } from '../meetings/meeting.js';
import type { SpeechKind, SpeechRequest } from './speech.js';

/** `questions`: the round of interpellation on an item, kept apart from the list of those who want to speak. */
export const listSubjectSchema = z.enum(['speeches', 'questions']);
export type ListSubject = z.output<typeof listSubjectSchema>;
export const listStateSchema = z.enum(['open', 'paused', 'closed']);
export type ListState = z.output<typeof listStateSchema>;

export const speakerListEntity = defineEntity(
  'speakerList',
  z.object({
    id: idSchema,
    version: z.number().int(),
    /** null: for what belongs to no item. */
    agendaItemId: idSchema.nullable(),
    about: listSubjectSchema,
    state: listStateSchema,
    changedAt: z.number().int(),
    changedBy: z.string(),
  }),
);
export type SpeakerList = EntityOf<typeof speakerListEntity>;

/** From the invitation on, until the meeting is closed. */
export const takesRequests = (state: MeetingState): boolean =>
  state === 'issued' || state === 'inSession' || state === 'adjourned';

type Lists = readonly Pick<SpeakerList, 'agendaItemId' | 'about' | 'state'>[];

export const listOf = <L extends Lists[number]>(
  lists: readonly L[],
  agendaItemId: string | null,
  about: ListSubject,
): L | undefined =>
  lists.find((list) => list.agendaItemId === agendaItemId && list.about === about);

/** A round of questions that was started on this item and has not been ended. */
export const isRoundOn = (lists: Lists, agendaItemId: string | null): boolean =>
  (listOf(lists, agendaItemId, 'questions')?.state ?? 'closed') !== 'closed';

/** Whether this may be asked now by those who do not run the meeting. Where no round was started, questions stand in the one list. */
export function registrationOf(
  {
    kind,
    agendaItemId,
    followsId,
  }: Pick<SpeechRequest, 'agendaItemId' | 'followsId'> & {
    kind: SpeechKind;
  },
  lists: Lists,
): ListState {
  // Nobody can foresee that the procedure goes wrong.
  if (kind === 'pointOfOrder') return 'open';
  const questions = kind === 'question' ? listOf(lists, agendaItemId, 'questions') : undefined;
  const state = (questions ?? listOf(lists, agendaItemId, 'speeches'))?.state ?? 'open';
  // What follows an answer belongs to a question that was admitted already.
  return state === 'paused' && followsId !== null ? 'open' : state;
}
