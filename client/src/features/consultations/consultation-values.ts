// What the form of a consultation holds, and what is still missing before it can be saved.
import type { Consultation } from '@hop/shared/consultations/consultation.js';

export interface ConsultationValues extends Record<string, unknown> {
  question: string;
  /** Empty: none. */
  documentId: string;
  /** null while the picker is half filled. */
  dueAt: number | null;
}

const HOUR_MS = 3_600_000;
const USUAL_DAYS = 3;

/** A new one is due in three days, at a full hour. */
export const newValues = (now: number): ConsultationValues => ({
  question: '',
  documentId: '',
  dueAt: Math.ceil(now / HOUR_MS) * HOUR_MS + USUAL_DAYS * 24 * HOUR_MS,
});

export const valuesOf = ({ question, documentId, dueAt }: Consultation): ConsultationValues => ({
  ...{ question, dueAt },
  documentId: documentId ?? '',
});

export function missingOf(values: ConsultationValues, now: number): 'question' | 'dueAt' | null {
  if (values.question.trim() === '') return 'question';
  return values.dueAt === null || values.dueAt <= now ? 'dueAt' : null;
}

/** Only what `missingOf` has nothing to say about. */
export const contentOf = ({ question, documentId, dueAt }: ConsultationValues) => ({
  ...{ question, documentId: documentId || null, dueAt: dueAt ?? 0 },
});
