// The minutes of a meeting as an official document (BIÊN BẢN, form 1.9 of Decree 30): secretary left, chair right.
// Which sentences there are is decided by the outline; here they only get their place.
import type { MeetingFacts } from '@hop/shared/minutes/meeting-facts.js';
import { outlineMinutes, type OutlineSentence } from '@hop/shared/minutes/outline.js';
import { vietnamTime } from '@hop/shared/minutes/sentences.js';
import { heading, paragraph, type Block, type OfficialDocument } from '../official/document.js';
import type { Issuer } from '../official/issuer.js';

function block({ role, text }: OutlineSentence): Block {
  return role === 1 || role === 2 ? heading(role, text) : paragraph(text);
}

/** Dated with the day the meeting ended, or began while it still runs; `sequence` is `null` until a number is given. */
export function minutesDocument(
  facts: MeetingFacts,
  issuer: Issuer,
  sequence: number | null,
): OfficialDocument {
  const { day, month, year } = vietnamTime(facts.endedAtMs ?? facts.startedAtMs);
  return {
    ...(issuer.parentBody === undefined ? {} : { parentBody: issuer.parentBody }),
    issuingBody: issuer.issuingBody,
    number: { sequence, symbol: `BB-${issuer.symbol}` },
    place: issuer.place,
    date: { day, month, year },
    documentKind: 'BIÊN BẢN',
    subjectLine: facts.title,
    draft: facts.endedAtMs === null,
    blocks: outlineMinutes(facts).map(block),
    leftSignature: { titles: ['THƯ KÝ'], name: facts.secretary.name },
    rightSignature: { titles: ['CHỦ TỌA'], name: facts.chair.name },
    recipients: issuer.recipients,
  };
}
