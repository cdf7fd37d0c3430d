// How many messages a text costs: 160 characters of the GSM-7 alphabet, or 70 of UCS-2; fewer each when joined, because of the joining header.

/** Accented letters of the basic alphabet that Vietnamese has too (e, u, i, o, a with grave; e, E with acute), by number, because Vietnamese stands only in sentence files. */
const SHARED_WITH_VIETNAMESE = String.fromCodePoint(0xe8, 0xe9, 0xf9, 0xec, 0xf2, 0xe0, 0xc9);
/** Basic alphabet of 3GPP TS 23.038, without the escape. */
const GSM7 = new Set(
  '@£$¥Ç\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæß !"#¤%&\'()*+,-./0123456789:;<=>?' +
    '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñü' +
    SHARED_WITH_VIETNAMESE,
);
/** Reached by an escape, so each costs two. */
const GSM7_EXTENDED = new Set('\f^{}\\[~]|€');

const CAPACITY = {
  gsm7: { single: 160, joined: 153 },
  ucs2: { single: 70, joined: 67 },
} as const;

export interface SmsSize {
  readonly encoding: keyof typeof CAPACITY;
  /** Septets of GSM-7, or 16-bit units of UCS-2. */
  readonly units: number;
  readonly segments: number;
  /** Units still free in the last segment. */
  readonly unitsLeft: number;
}

export function smsSize(text: string): SmsSize {
  const letters = [...text];
  const isGsm = letters.every((letter) => GSM7.has(letter) || GSM7_EXTENDED.has(letter));
  const encoding = isGsm ? 'gsm7' : 'ucs2';
  const costs = letters.map((letter) =>
    isGsm ? (GSM7_EXTENDED.has(letter) ? 2 : 1) : letter.length,
  );
  const units = costs.reduce((sum, cost) => sum + cost, 0);
  const { single, joined } = CAPACITY[encoding];
  if (units <= single)
    return { encoding, units, segments: units === 0 ? 0 : 1, unitsLeft: single - units };
  // A letter of two units is never cut by the end of a segment, so some segments stay one unit short.
  let segments = 1;
  let used = 0;
  for (const cost of costs) {
    if (used + cost > joined) {
      segments += 1;
      used = 0;
    }
    used += cost;
  }
  return { encoding, units, segments, unitsLeft: joined - used };
}
