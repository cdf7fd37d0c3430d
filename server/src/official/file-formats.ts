// The files that documents and lists are handed out as, and the headers under which they leave: saved, never kept in between.
import { vietnamTime } from '@hop/shared/core/vietnam-time.js';
import { z } from 'zod';

export const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;
/** What lists of people and things are handed out as. */
export const listFormatSchema = z.enum(['xlsx', 'csv']);
export type ListFormat = z.output<typeof listFormatSchema>;
export type FileFormat = keyof typeof mediaTypes;

/** `stem` in plain ASCII letters; the day of `atMs` (epoch) in Vietnam stands behind it. */
export function fileHeaders(
  stem: string,
  atMs: number,
  format: FileFormat,
): Readonly<Record<string, string>> {
  const { year, month, day } = vietnamTime(atMs);
  const date = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
  return {
    'content-type': mediaTypes[format],
    'content-disposition': `attachment; filename="${stem}-${date}.${format}"`,
    'cache-control': 'no-store',
  };
}
