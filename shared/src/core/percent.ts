// A share as people read it: two decimals, half up, trailing zeros dropped, computed in whole numbers.
// Only for showing; no decision is ever made from it.
import { floorDiv } from './integer.js';
import type { Locale } from './locale.js';

const DECIMAL_MARK: Readonly<Record<Locale, string>> = { vi: ',', en: '.' };

/** 41 of 43 → "95,35" (vi) or "95.35" (en), without the sign. Nothing of nothing is "0". */
export function percent(part: number, whole: number, locale: Locale): string {
  if (whole === 0) return '0';
  const hundredths = floorDiv(part * 20_000 + whole, whole * 2);
  const decimals = String(hundredths % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  const units = String(floorDiv(hundredths, 100));
  return decimals === '' ? units : `${units}${DECIMAL_MARK[locale]}${decimals}`;
}
