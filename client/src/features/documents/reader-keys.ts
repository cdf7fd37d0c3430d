// The keys of a reader: what a key over the pages does. Up, down and, in a column, a screen on are left to the browser.
import type { KeyboardEvent } from 'react';

export interface KeyActs {
  readonly page: number;
  readonly pages: number;
  /** Rows of pages, not a column: a screen on is the next page. */
  readonly rows: boolean;
  readonly onGoTo: (page: number) => void;
  /** Steps of the zoom buttons; 0: all of it in view. */
  readonly onZoom: (step: 1 | -1 | 0) => void;
}

function pageFor(key: string, { page, pages, rows }: KeyActs): number | null {
  switch (key) {
    case 'Home':
      return 1;
    case 'End':
      return pages;
    case 'ArrowRight':
      return page + 1;
    case 'ArrowLeft':
      return page - 1;
    case 'PageDown':
    case ' ':
      return rows ? page + 1 : null;
    case 'PageUp':
      return rows ? page - 1 : null;
    default:
      return null;
  }
}
const zooms: Readonly<Record<string, 1 | -1 | 0>> = { '+': 1, '=': 1, '-': -1, '0': 0 };

/** Somebody writes, or a control has keys of its own. */
const isTaken = (target: EventTarget): boolean =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, button, [contenteditable=true]') !== null;

export function onReaderKey(event: KeyboardEvent, acts: KeyActs): void {
  if (event.ctrlKey || event.metaKey || event.altKey || isTaken(event.target)) return;
  const zoom = zooms[event.key];
  const page = pageFor(event.key, acts);
  if (zoom === undefined && page === null) return;
  event.preventDefault();
  if (zoom !== undefined) acts.onZoom(zoom);
  else if (page !== null && page >= 1 && page <= acts.pages) acts.onGoTo(page);
}
