// How the demo papers are put together: strings become paragraphs, and a table has one row for each commune.
import { paragraph, type Table, type TableColumn } from '../../official/document.js';
import type { PdfBlock } from '../../official/render-pdf.js';
import { communes, type Commune } from './communes.js';

/** Text and blocks in reading order. */
export function blocks(...parts: (string | PdfBlock)[]): PdfBlock[] {
  return parts.map((part) => (typeof part === 'string' ? paragraph(part) : part));
}

export function column(
  title: string,
  share: number,
  align: TableColumn['align'] = 'right',
): TableColumn {
  return { title, share, align };
}

export interface CommuneColumn {
  readonly title: string;
  readonly share: number;
  readonly align?: TableColumn['align'];
  readonly value: (commune: Commune) => string;
  readonly total: string;
}

/** One row for each commune after its running number and name, with a total row. */
export function communeTable(
  caption: string,
  columns: readonly CommuneColumn[],
  order = communes,
): Table {
  return {
    kind: 'table',
    caption,
    columns: [
      column('TT', 0.55, 'center'),
      column('Xã, thị trấn', 2, 'left'),
      ...columns.map(({ title, share, align }) => column(title, share, align)),
    ],
    rows: order.map((commune, index) => [
      String(index + 1),
      commune.town ? `TT. ${commune.name}` : commune.name,
      ...columns.map(({ value }) => value(commune)),
    ]),
    total: ['', 'Toàn huyện', ...columns.map(({ total }) => total)],
  };
}

export const DISTRICT = 'ỦY BAN NHÂN DÂN HUYỆN BA VÌ';
export const DISTRICT_SHORT = 'UBND HUYỆN BA VÌ';
