// An instant as the device's own date and time picker takes it, always by the clock of Vietnam.
import { twoDigits } from '@hop/shared/core/two-digits.js';
import { vietnamTime } from '@hop/shared/core/vietnam-time.js';

/** 1634000400000 → "2021-10-12T08:00" */
export function toPicker(epochMs: number): string {
  const at = vietnamTime(epochMs);
  return `${String(at.year)}-${twoDigits(at.month)}-${twoDigits(at.day)}T${twoDigits(at.hour)}:${twoDigits(at.minute)}`;
}

/** null while the picker is empty or half filled. */
export function fromPicker(value: string): number | null {
  const epochMs = Date.parse(`${value.slice(0, 16)}:00+07:00`);
  return Number.isNaN(epochMs) ? null : epochMs;
}
