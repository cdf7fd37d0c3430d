// What the result sheet and the named list have in common: heading, number, date, signatures, and what must be told first.
import { vietnamTime } from '@hop/shared/core/vietnam-time.js';
import { centred, paragraph, type Block, type OfficialDocument } from '../official/document.js';
import { issuerOf } from '../official/issuer.js';
import { moment, sentence, trialWords, voidedWords } from './official-words.js';
import type { ResultFacts } from './result-facts.js';

/** Dated with the day of declaring; the number is left for the clerk. What a counting board counted is its own record: it signs. */
export function recordFrame(facts: ResultFacts): Omit<OfficialDocument, 'documentKind' | 'blocks'> {
  const { board } = facts;
  const { symbol, ...issuer } = issuerOf(facts.meeting);
  const { day, month, year } = vietnamTime(facts.declaredAt);
  return {
    ...issuer,
    number: { sequence: null, symbol: `${board === null ? 'KQBQ' : 'BB'}-${symbol}` },
    date: { day, month, year },
    subjectLine: facts.ballot.motion,
    leftSignature: { titles: ['THƯ KÝ'], name: facts.secretary },
    rightSignature:
      board === null
        ? { titles: ['CHỦ TỌA'], name: facts.chair }
        : { titles: ['TM. BAN KIỂM PHIẾU', 'TRƯỞNG BAN'], name: board.lead?.name ?? '' },
  };
}

/** Why the ballot does not count, before anything else. */
export const remarksOf = ({ ballot }: ResultFacts): string[] => [
  ...(ballot.state === 'voided' ? [voidedWords(ballot.voidReason ?? '')] : []),
  ...(ballot.trial ? [trialWords] : []),
];

export const remarkBlocks = (facts: ResultFacts): Block[] =>
  remarksOf(facts).map((text) => centred({ text, bold: true }));

export const correctionBlocks = ({ ballot }: ResultFacts): Block[] =>
  ballot.corrections.map(({ text, name, at }) =>
    paragraph(
      { text: 'Đính chính: ', bold: true },
      `${sentence(text)} Người ghi: ${name}, lúc ${moment(at)}.`,
    ),
  );
