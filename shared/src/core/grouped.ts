// A whole number as people read it, in groups of three: 1.234.567 (vi), 1,234,567 (en).
import type { Locale } from './locale.js';

const MARK: Readonly<Record<Locale, string>> = { vi: '.', en: ',' };

/** For whole numbers from 0 on. */
export const grouped = (count: number, locale: Locale): string =>
  String(count).replace(/\B(?=(\d{3})+$)/g, MARK[locale]);
