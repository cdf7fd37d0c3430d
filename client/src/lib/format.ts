// How figures, times and sizes are written: the Vietnamese way, or the British way when the person reads English.
// Not for sentences: those are in the message catalogues.
import { percent } from '@hop/shared/core/percent.js';
import { currentLanguage } from './i18n';

type Moment = Date | number | string;

/** Every meeting, site and hall is in Vietnam; a tablet set to another zone must still show the hall's time. */
const timeZone = 'Asia/Ho_Chi_Minh';
/** U+00A0: a figure and its unit stay on one line. */
const space = '\u00a0';
const bytesPerMegabyte = 1024 * 1024;
const bytesPerGigabyte = 1024 * bytesPerMegabyte;
const bytesPerKilobyte = 1024;

const locales = { vi: 'vi-VN', en: 'en-GB' } as const;

function locale(): string {
  return locales[currentLanguage()];
}

/** Making one takes a hundred times as long as using it, and a list has one in each line. */
const made = new Map<string, Intl.DateTimeFormat>();
function formatOf(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale()} ${JSON.stringify(options)}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(locale(), { timeZone, hourCycle: 'h23', ...options });
  made.set(key, format);
  return format;
}

function parts(moment: Moment, options: Intl.DateTimeFormatOptions): Record<string, string> {
  return Object.fromEntries(
    formatOf(options)
      .formatToParts(new Date(moment))
      .map(({ type, value }) => [type, value]),
  );
}

/** 1234.5 → "1.234,5"; at most `decimals` places (2 unless told), trailing zeros dropped. */
export function formatNumber(value: number, decimals = 2): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: decimals }).format(value);
}

/** 41 of 43 → "95,35 %"; the rounding is the one of the announced sentences. */
export function formatPercent(part: number, whole: number): string {
  return `${percent(part, whole, currentLanguage())}${space}%`;
}

/** "12/10/2021". */
export function formatDate(moment: Moment): string {
  const { day, month, year } = parts(moment, { day: '2-digit', month: '2-digit', year: 'numeric' });
  return `${day}/${month}/${year}`;
}

/** "Thứ Ba, 12/10/2021". */
export function formatWeekday(moment: Moment): string {
  const { weekday = '' } = parts(moment, { weekday: 'long' });
  return `${weekday}, ${formatDate(moment)}`;
}

/** "Thứ 3", where columns are narrow. */
export function formatDayName(moment: Moment): string {
  return parts(moment, { weekday: 'short' }).weekday ?? '';
}

/** "08:00". */
export function formatTime(moment: Moment): string {
  const { hour, minute } = parts(moment, { hour: '2-digit', minute: '2-digit' });
  return `${hour}:${minute}`;
}

/** "10:52:07", for what is recorded to the second. */
export function formatExactTime(moment: Moment): string {
  const { hour, minute, second } = parts(moment, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return `${hour}:${minute}:${second}`;
}

/** "08:00 12/10/2021". */
export function formatDateTime(moment: Moment): string {
  return `${formatTime(moment)} ${formatDate(moment)}`;
}

/** Seconds → "02:14", from an hour on "1:02:14"; below zero with a minus sign. Part seconds are cut off. */
export function formatDuration(seconds: number): string {
  const whole = Math.trunc(Math.abs(seconds));
  const hours = Math.floor(whole / 3600);
  const rest = [Math.floor((whole % 3600) / 60), whole % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
  const sign = seconds < 0 && whole > 0 ? '−' : '';
  return `${sign}${hours > 0 ? `${hours}:` : ''}${rest}`;
}

/** Bytes → "28,4 MB", below a megabyte "512 KB", from a gigabyte on "1,5 GB": as the file list of a Windows desktop counts. */
export function formatSize(bytes: number): string {
  if (bytes >= bytesPerGigabyte) return `${formatNumber(bytes / bytesPerGigabyte, 1)}${space}GB`;
  if (bytes >= bytesPerMegabyte) return `${formatNumber(bytes / bytesPerMegabyte, 1)}${space}MB`;
  return `${formatNumber(Math.max(bytes > 0 ? 1 : 0, Math.round(bytes / bytesPerKilobyte)), 0)}${space}KB`;
}
