// Searching names and titles the way people type on a tablet: without tone marks, in any order of words.
import { foldMarks } from '@hop/shared/core/fold.js';

/** Every word typed begins a word of the text, whatever marks either carries. Nothing typed finds everything. */
export function matches(text: string, typed: string): boolean {
  const words = foldMarks(text).split(/[^\p{L}\p{N}]+/u);
  return foldMarks(typed)
    .split(' ')
    .filter((part) => part !== '')
    .every((part) => words.some((word) => word.startsWith(part)));
}
