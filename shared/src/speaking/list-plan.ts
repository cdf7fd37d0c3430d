// How the list of one item will be run, as it was settled before its item begins. No plan: the rules of the meeting.
// Whether requests are taken at this moment: speaker-list.ts.
import { z } from 'zod';
import { defineEntity, type EntityOf } from '../core/contract.js';
import { idSchema } from '../core/ids.js';
import { listOf, listSubjectSchema, type ListSubject } from './speaker-list.js';
import { SHORTEST_LIMIT_SECONDS, usedInSpeechMs } from './speaking-time.js';
import type { Speech, SpeechKind, SpeechRequest } from './speech.js';

/** `always`: from the invitation on · `withItem`: by itself when the item begins · `byChair`: by hand. */
export const openings = ['always', 'withItem', 'byChair'] as const;
/** `fair`: who has spoken less goes first · `asked`: who asked first does. */
export const listOrders = ['fair', 'asked'] as const;
const LONGEST_LIMIT_SECONDS = 3600;
const LONGEST_TOTAL_SECONDS = 12 * 3600;

export const listPlanSchema = z.strictObject({
  opening: z.enum(openings),
  order: z.enum(listOrders),
  /** Of each speech, or of each question; null: as the rules of the meeting say. */
  limitSeconds: z.number().int().min(SHORTEST_LIMIT_SECONDS).max(LONGEST_LIMIT_SECONDS).nullable(),
  /** Of all of them together: the desks say how much is left, and nobody is cut off by it. */
  totalSeconds: z.number().int().min(60).max(LONGEST_TOTAL_SECONDS).nullable(),
});
export type Plan = z.output<typeof listPlanSchema>;

export const listPlanEntity = defineEntity(
  'listPlan',
  listPlanSchema.extend({
    id: idSchema,
    version: z.number().int(),
    agendaItemId: idSchema,
    about: listSubjectSchema,
  }),
);
export type ListPlan = EntityOf<typeof listPlanEntity>;

/** The list in which such a turn stands; answers and points of order stand in none. */
export function subjectOf(kind: SpeechKind): ListSubject | null {
  switch (kind) {
    case 'speech':
    case 'rebuttal':
      return 'speeches';
    case 'question':
      return 'questions';
    case 'answer':
    case 'pointOfOrder':
      return null;
  }
}

/** Seconds that the plan gives to a turn of this kind; undefined: the rules of the meeting decide. A rebuttal stays as short as it is. */
export function plannedLimit(
  plans: readonly Pick<ListPlan, 'agendaItemId' | 'about' | 'limitSeconds'>[],
  { kind, agendaItemId }: Pick<Speech, 'kind' | 'agendaItemId'>,
): number | undefined {
  const subject = kind === 'rebuttal' ? null : subjectOf(kind);
  if (subject === null) return undefined;
  return listOf(plans, agendaItemId, subject)?.limitSeconds ?? undefined;
}

/** Whether those of this request's list are called in the order in which they asked. */
export function isByAsking(
  plans: readonly Pick<ListPlan, 'agendaItemId' | 'about' | 'order'>[],
  { kind, agendaItemId }: Pick<SpeechRequest, 'kind' | 'agendaItemId'>,
): boolean {
  const subject = subjectOf(kind);
  return subject !== null && listOf(plans, agendaItemId, subject)?.order === 'asked';
}

type Spoken = Pick<Speech, 'kind' | 'agendaItemId' | 'usedMs' | 'runningSince'>;

/** Milliseconds left of the time for all of the list together; negative: over it; null: the plan sets none. */
export function leftOfListMs(
  { agendaItemId, about, totalSeconds }: Pick<ListPlan, 'agendaItemId' | 'about' | 'totalSeconds'>,
  speeches: readonly Spoken[],
  now: number,
): number | null {
  if (totalSeconds === null) return null;
  return speeches
    .filter((speech) => speech.agendaItemId === agendaItemId && subjectOf(speech.kind) === about)
    .reduce((left, speech) => left - usedInSpeechMs(speech, now), totalSeconds * 1000);
}
