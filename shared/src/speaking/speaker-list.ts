// Whether requests are taken for an item: one row per item and kind of list. No row: as its plan says, and without one they are taken.
import { z } from 'zod';
import { defineEntity, type EntityOf } from '../core/contract.js';
import { idSchema } from '../core/ids.js';
import type { MeetingState } from '../meetings/meeting.js';
import type { ListPlan } from './list-plan.js';
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

/** From the invitation on, until the meeting is closed. Those who run it may enter people from the first draft on. */
export const takesRequests = (state: MeetingState): boolean =>
  state === 'issued' || state === 'inSession' || state === 'adjourned';

type Lists = readonly Pick<SpeakerList, 'agendaItemId' | 'about' | 'state'>[];
type Plans = readonly Pick<ListPlan, 'agendaItemId' | 'about' | 'opening'>[];

/** The list, or the plan, of this item and subject. */
export const listOf = <L extends Pick<SpeakerList, 'agendaItemId' | 'about'>>(
  lists: readonly L[],
  agendaItemId: string | null,
  about: ListSubject,
): L | undefined =>
  lists.find((list) => list.agendaItemId === agendaItemId && list.about === about);

/** A round of questions that was started on this item and has not been ended. */
export const isRoundOn = (lists: Lists, agendaItemId: string | null): boolean =>
  (listOf(lists, agendaItemId, 'questions')?.state ?? 'closed') !== 'closed';

/** Whether questions on this item are put to somebody: in a round, and wherever one is planned, so that none of them waits in it in vain. */
export const namesAddressee = (lists: Lists, plans: Plans, agendaItemId: string | null): boolean =>
  isRoundOn(lists, agendaItemId) || listOf(plans, agendaItemId, 'questions') !== undefined;

/** `planned`: it opens later, by itself or by hand, and was never open so far. */
export type Registration = ListState | 'planned';

/** What a plan says while nobody has opened or closed the list; undefined without one. */
export const plannedRegistration = (
  plan: Pick<ListPlan, 'opening'> | undefined,
): 'open' | 'planned' | undefined => plan && (plan.opening === 'always' ? 'open' : 'planned');

type Opening = Pick<ListPlan, 'opening'>;

/**
 * Whether the list of an item that has begun, opened and closed by nobody so far, is to be opened when its plan changes: it was being
 * taken, or the moment for which it is planned has come.
 */
export function staysOpen(
  about: ListSubject,
  before: Opening | undefined,
  after: Opening | null,
): boolean {
  if (after === null || plannedRegistration(after) === 'open') return false;
  const unplanned = about === 'speeches' ? 'open' : 'planned';
  return after.opening === 'withItem' || (plannedRegistration(before) ?? unplanned) === 'open';
}

/** Whether this may be asked now by those who do not run the meeting. Where no round was started or planned, questions stand in the one list. */
export function registrationOf(
  {
    kind,
    agendaItemId,
    followsId,
  }: Pick<SpeechRequest, 'agendaItemId' | 'followsId'> & {
    kind: SpeechKind;
  },
  lists: Lists,
  plans: Plans,
): Registration {
  // Nobody can foresee that the procedure goes wrong.
  if (kind === 'pointOfOrder') return 'open';
  const stateOf = (about: ListSubject): Registration | undefined =>
    listOf(lists, agendaItemId, about)?.state ??
    plannedRegistration(listOf(plans, agendaItemId, about));
  const ofRound = kind === 'question' ? stateOf('questions') : undefined;
  const state = ofRound ?? stateOf('speeches') ?? 'open';
  // What follows an answer belongs to a question that was admitted already.
  return state === 'paused' && followsId !== null ? 'open' : state;
}
