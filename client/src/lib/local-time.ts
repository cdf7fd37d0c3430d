// An instant as the device's own date and time picker takes it, always by the clock of Vietnam.
import { vietnamTime } from '@hop/shared/core/vietnam-time.js';

const two = (value: number): string => String(value).padStart(2, '0');

/** 1634000400000 → "2021-10-12T08:00" */
export function toPicker(epochMs: number): string {
  const at = vietnamTime(epochMs);
  return `${String(at.year)}-${two(at.month)}-${two(at.day)}T${two(at.hour)}:${two(at.minute)}`;
}

/** null while the picker is empty or half filled. */
export function fromPicker(value: string): number | null {
  const epochMs = Date.parse(`${value.slice(0, 16)}:00+07:00`);
  return Number.isNaN(epochMs) ? null : epochMs;
}
