// How one person likes to read, in every document: pages in a column or one by one, white or dark. Kept in this browser. What
// belongs to one document (page, zoom, turn) is reading-place.ts.
import { useState } from 'react';
import { z } from 'zod';

export const pageModes = ['column', 'single', 'spread'] as const;
export type PageMode = (typeof pageModes)[number];
/** theme: dark while the screens are dark. */
export const papers = ['light', 'dark', 'theme'] as const;
export type Paper = (typeof papers)[number];

const lookSchema = z.object({ mode: z.enum(pageModes), paper: z.enum(papers) });
export type ReadingLook = z.output<typeof lookSchema>;

const usual: ReadingLook = { mode: 'column', paper: 'light' };
const keyOf = (reader: string) => `reading-look.${reader}`;

function stored(reader: string): ReadingLook {
  try {
    return lookSchema.parse(JSON.parse(localStorage.getItem(keyOf(reader)) ?? ''));
  } catch {
    return usual;
  }
}

export function useReadingLook(reader: string) {
  const [look, setLook] = useState(() => stored(reader));
  const change = (part: Partial<ReadingLook>) => {
    const next = { ...look, ...part };
    setLook(next);
    try {
      localStorage.setItem(keyOf(reader), JSON.stringify(next));
    } catch {
      // Storage may be closed or full: the choice holds until the page is closed.
    }
  };
  return { look, change };
}
