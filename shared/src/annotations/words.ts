// What is written into a copy of a document that carries somebody's notes.
import type { NoteKind } from './annotation.js';

export const noteListWords = {
  title: 'GHI CHÚ TRÊN TÀI LIỆU',
  of: (name: string): string => `Ghi chú của ${name}`,
  page: (page: number): string => `Trang ${page}`,
  noPlace: (page: number): string => `Trang ${page} của bản trước, nay không còn chỗ này`,
  more: (count: number): string => `… và ${count} ghi chú khác.`,
  fileName: (name: string): string => `${name} (có ghi chú).pdf`,
} as const;

export const noteKindWords: Readonly<Record<NoteKind, string>> = {
  text: 'Ghi chú',
  sticky: 'Ghi chú',
  pen: 'Nét bút',
  highlight: 'Tô sáng',
  underline: 'Gạch chân',
  bookmark: 'Dấu trang',
};
