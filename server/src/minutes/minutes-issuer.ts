// What the heading and the foot of the minutes say about the office that issues them.
import type { MeetingRow } from '../meetings/meeting.entity.js';
import type { Issuer } from './minutes-document.js';

const bodies: readonly (readonly [RegExp, string])[] = [
  [/ủy ban nhân dân/i, 'UBND'],
  [/hội đồng nhân dân/i, 'HĐND'],
];

/** The symbol of the body behind `BB-`; of others the first letters of the words. */
export function symbolOf(issuingBody: string): string {
  const name = issuingBody.normalize('NFC').trim();
  const known = bodies.find(([pattern]) => pattern.test(name));
  if (known) return known[1];
  return name
    .split(/\s+/)
    .map((word) => word.slice(0, 1).toLocaleUpperCase('vi'))
    .join('');
}

export const issuerOf = (
  meeting: Pick<MeetingRow, 'parentBody' | 'issuingBody' | 'locality'>,
): Issuer => ({
  parentBody: meeting.parentBody.toLocaleUpperCase('vi'),
  issuingBody: meeting.issuingBody.toLocaleUpperCase('vi'),
  symbol: symbolOf(meeting.issuingBody),
  place: meeting.locality,
  recipients: ['Như thành phần dự họp', 'Lưu: VT'],
});
