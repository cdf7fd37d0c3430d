// The two parts of a workbook that hold its words: a sheet with its cells, and the strings that cells share.
import { officeRefusals } from '@hop/shared/office/refusals.js';
import { MOST_COLUMNS, MOST_ROWS } from './read-table.js';
import type { TagListener } from './xml-tags.js';

type Place = readonly [row: number, column: number];

/** "C12" → row 11, column 2. */
function placeOf(reference: string): Place | null {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? [];
  if (letters === '') return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(digits) - 1, column - 1];
}

interface Cell {
  readonly at: Place;
  /** As the attribute `t` says; empty: a number. */
  readonly type: string;
  value: string;
}

export class SheetReader implements TagListener {
  readonly stringsAsked = new Set<number>();
  readonly merged: (readonly [Place, Place])[] = [];
  cells = 0;
  private readonly found: Cell[] = [];
  private cell: Cell | null = null;
  private row = -1;
  private column = -1;
  private inValue = false;

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'row') {
      this.row = attributes['r'] === undefined ? this.row + 1 : Number(attributes['r']) - 1;
      this.column = -1;
    } else if (name === 'c') {
      const at = placeOf(attributes['r'] ?? '') ?? ([this.row, this.column + 1] as const);
      [, this.column] = at;
      this.cell = { at, type: attributes['t'] ?? '', value: '' };
    } else if (name === 'v' || name === 't') this.inValue = this.cell !== null;
    else if (name === 'mergeCell') {
      const [from, to] = (attributes['ref'] ?? '').split(':').map(placeOf);
      if (from && to) this.merged.push([from, to]);
    }
  }

  text(text: string): void {
    if (this.inValue && this.cell) this.cell.value += text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.inValue = false;
    else if (name === 'c' && this.cell) {
      this.keep(this.cell);
      this.cell = null;
    }
  }

  private keep(cell: Cell): void {
    const [row, column] = cell.at;
    if (cell.value === '' || column >= MOST_COLUMNS) return;
    if (row >= MOST_ROWS) throw officeRefusals.tooManyRows({ most: MOST_ROWS });
    if (cell.type === 's') this.stringsAsked.add(Number(cell.value));
    this.found.push(cell);
    this.cells += 1;
  }

  rows(strings: ReadonlyMap<number, string>): string[][] {
    const rows: string[][] = [];
    for (const { at, type, value } of this.found) {
      const [row, column] = at;
      while (rows.length <= row) rows.push([]);
      const cells = rows[row] ?? [];
      while (cells.length < column) cells.push('');
      cells[column] = wordsOf(type, value, strings);
    }
    return rows;
  }
}

function wordsOf(type: string, value: string, strings: ReadonlyMap<number, string>): string {
  if (type === 's') return strings.get(Number(value)) ?? '';
  if (type === 'b') return value === '1' ? '1' : '0';
  if (type === 'e') return '';
  // 9.12345678E8 is how a telephone number looks that was taken for a figure.
  return type === '' && /^-?\d+(\.\d+)?E[+-]?\d+$/i.test(value) ? String(Number(value)) : value;
}

export class SharedStringsReader implements TagListener {
  readonly found = new Map<number, string>();
  private at = -1;
  private words = '';
  private inText = false;

  constructor(private readonly asked: ReadonlySet<number>) {}

  open(name: string): void {
    if (name === 'si') {
      this.at += 1;
      this.words = '';
    } else if (name === 't') this.inText = true;
    // How a word is pronounced is not the word.
    else if (name === 'rPh') this.inText = false;
  }

  text(text: string): void {
    if (this.inText) this.words += text;
  }

  close(name: string): void {
    if (name === 't') this.inText = false;
    else if (name === 'si' && this.asked.has(this.at)) this.found.set(this.at, this.words);
  }
}

/** A cell that stretches over several rows or columns stands in each of them. */
export function fillMerged(
  rows: readonly string[][],
  merged: readonly (readonly [Place, Place])[],
): string[][] {
  const filled = rows.map((row) => [...row]);
  for (const [[top, left], [bottom, right]] of merged) {
    const value = rows[top]?.[left] ?? '';
    // A title over the whole table is one cell, not a name in each column.
    if (value === '' || right > left) continue;
    for (let row = top; row <= Math.min(bottom, rows.length - 1); row += 1) {
      const cells = filled[row] ?? [];
      while (cells.length <= left) cells.push('');
      cells[left] = value;
    }
  }
  return filled;
}
