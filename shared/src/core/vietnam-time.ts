// Calendar and clock of an instant in Vietnam, for texts that are the same whoever reads them (messages, minutes).
// Vietnam keeps UTC+7 all year, so no time-zone table is needed. Screens use the browser's own formats.

/** How far the clock of Vietnam is before UTC. */
export const VIETNAM_MS = 7 * 3_600_000;

export interface VietnamTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** @param epochMs milliseconds since 1970 in UTC, as every instant of the contract */
export function vietnamTime(epochMs: number): VietnamTime {
  const shifted = new Date(epochMs + VIETNAM_MS);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    weekday: shifted.getUTCDay(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: shifted.getUTCSeconds(),
  };
}

/** Noon in Vietnam of the day that an instant lies in. */
export function midday(epochMs: number): number {
  const { year, month, day } = vietnamTime(epochMs);
  return Date.UTC(year, month - 1, day, 12) - VIETNAM_MS;
}
