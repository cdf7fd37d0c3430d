// A list that is being checked, kept by the tab: a reload neither loses the file nor what was mended by hand. Gone once it is written
// or given up, and when the tab closes.
import { useState } from 'react';
import { readTab, writeTab } from '../../../lib/tab-storage';
import { useActor } from '../../../live';
import type { ColumnMatch, ImportInput } from '@hop/shared/office/import-columns.js';
import type { Table } from './read-file';

export interface KeptImport {
  readonly step: 'match' | 'check';
  readonly table: Table;
  readonly headingAt: number;
  readonly match: ColumnMatch;
  readonly edited: readonly (readonly [number, ImportInput])[];
  readonly leftOut: readonly number[];
  readonly apart: readonly number[];
}

/** Letters; a tab holds some five million of them, for everything. A longer list has to be chosen again. */
const MOST_KEPT = 2_000_000;

export function readImport(key: string): KeptImport | null {
  const text = readTab(key);
  if (text === null) return null;
  try {
    return JSON.parse(text) as KeptImport;
  } catch {
    return null;
  }
}

export function keepImport(key: string, kept: KeptImport | null): void {
  const text = kept === null ? null : JSON.stringify(kept);
  // What does not fit must not leave an older state of it behind.
  if (text === null || text.length > MOST_KEPT || !writeTab(key, text)) writeTab(key, null);
}

/** Of one person at one place: somebody else who signs in in this tab does not find it. */
export const useImportKey = (place: string): string => `import:${useActor().id}:${place}`;

/** Whether the import is on screen; it is at once where a list is kept. */
export function useImporting(place: string): [boolean, (importing: boolean) => void] {
  const key = useImportKey(place);
  return useState(() => readTab(key) !== null);
}
