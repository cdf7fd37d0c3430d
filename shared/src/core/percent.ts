// A share as people read it: two decimals, half up, trailing zeros dropped, computed in whole numbers.
// Only for showing; no decision is ever made from it. In BigInt, for votes may be weighed by the thousand million.
import type { Locale } from './locale.js';

const DECIMAL_MARK: Readonly<Record<Locale, string>> = { vi: ',', en: '.' };

/** 41 of 43 → "95,35" (vi) or "95.35" (en), without the sign. Nothing of nothing is "0". */
export function percent(part: number, whole: number, locale: Locale): string {
  if (whole === 0) return '0';
  const hundredths = (BigInt(part) * 20_000n + BigInt(whole)) / (BigInt(whole) * 2n);
  const decimals = String(hundredths % 100n)
    .padStart(2, '0')
    .replace(/0+$/, '');
  const units = String(hundredths / 100n);
  return decimals === '' ? units : `${units}${DECIMAL_MARK[locale]}${decimals}`;
}
