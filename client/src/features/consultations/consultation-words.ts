// The sentences of one consultation in the language on screen: what will count, and how it ended.
import type { Consultation } from '@hop/shared/consultations/consultation.js';
import { consultationRule, consultationSentence } from '@hop/shared/consultations/sentences.js';
import { currentLanguage } from '../../lib/i18n';

type Asked = Pick<Consultation, 'majority' | 'totalMembers' | 'participantIds'>;

export const ruleOf = ({ majority, totalMembers, participantIds }: Asked): string =>
  consultationRule(currentLanguage(), majority, {
    totalMembers,
    asked: participantIds.length === 0 ? null : participantIds.length,
  });

/** null while there is no result. */
export const resultOf = ({ majority, tally, carried }: Consultation): string | null =>
  tally === null || carried === null
    ? null
    : consultationSentence(currentLanguage(), { majority, tally, carried });
