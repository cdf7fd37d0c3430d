// What the heading and the foot of a document say about the office that issues it.

export interface Issuer {
  readonly parentBody?: string;
  /** In capitals, as in the heading. */
  readonly issuingBody: string;
  /** Behind the abbreviation of the kind: `UBND` in `BB-UBND`. */
  readonly symbol: string;
  readonly place: string;
  readonly recipients: readonly string[];
}

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

/** Of a meeting, as it names its bodies. */
export const issuerOf = (meeting: {
  readonly parentBody: string;
  readonly issuingBody: string;
  readonly locality: string;
}): Issuer => ({
  ...(meeting.parentBody.trim() !== '' && {
    parentBody: meeting.parentBody.toLocaleUpperCase('vi'),
  }),
  issuingBody: meeting.issuingBody.toLocaleUpperCase('vi'),
  symbol: symbolOf(meeting.issuingBody),
  place: meeting.locality,
  recipients: ['Như thành phần dự họp', 'Lưu: VT'],
});
