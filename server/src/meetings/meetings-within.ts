// Which meetings, of some or of all, can have a sitting in a time: asked of the database, so that a calendar does not read the whole history.
// Rather one too many than one too few; the exact times are those of spans.ts.
import { USUAL_LENGTH_MS } from '@hop/shared/meetings/conflicts.js';
import { placeholder } from '../kernel/rows-sql.js';
import type { Gated } from './places-of.js';

/** Epoch ms. */
export interface Within {
  readonly from: number;
  readonly to: number;
}

export async function idsWithin(
  manager: Gated,
  ids: readonly string[] | 'all',
  { from, to }: Within,
): Promise<string[]> {
  if (ids.length === 0) return [];
  const values: (string | number)[] = [];
  const given = (value: string | number): string =>
    placeholder(manager.connection, values.push(value) - 1);
  const ends = (table: string, columns: readonly string[], length: number): string =>
    columns.map((column) => `${table}."${column}" > ${given(from - length)}`).join(' OR ');
  const ofMeeting = `m."startsAt" < ${given(to)} AND (${ends('m', ['startsAt'], USUAL_LENGTH_MS)} OR ${ends('m', ['plannedEndAt', 'closedAt'], 0)})`;
  const begins = ['startsAt', 'startedAt'].map((column) => `s."${column}" < ${given(to)}`);
  const ofSitting = `(${begins.join(' OR ')}) AND (${ends('s', ['startsAt', 'startedAt'], USUAL_LENGTH_MS)} OR ${ends('s', ['plannedEndAt', 'endedAt'], 0)} OR ${ends('m', ['plannedEndAt', 'closedAt'], 0)})`;
  const rows: { id: string }[] = await manager.query(
    `SELECT m."id" FROM "meeting" m WHERE ((${ofMeeting}) OR EXISTS (SELECT 1 FROM "sitting" s WHERE s."meetingId" = m."id" AND ${ofSitting}))${ids === 'all' ? '' : ` AND m."id" IN (${ids.map(given).join(', ')})`}`,
    values,
  );
  return rows.map(({ id }) => id);
}
