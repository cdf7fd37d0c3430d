// Whether the open document took the place of a file that this reader had open, and where the page is now that was being read. Kept per
// person in this browser, until the reader says that it is known.
import type { Document } from '@hop/shared/documents/document.js';
import { versionsReplySchema, type EarlierFile } from '@hop/shared/documents/comparison.js';
import { useEffect, useState } from 'react';
import { request } from '../../lib/http';
import { useScope } from '../../live';
import { storedFiles, storeFiles } from './reading-place';

export interface Replaced {
  /** The file that this reader had and may look back at; null where there is none. */
  readonly earlier: EarlierFile | null;
  /** The page that was being read, of that file, and what became of it; null where that is not known. */
  readonly page: { readonly was: number; readonly now: number | null } | null;
  /** The reader knows. */
  know(): void;
}

/** `inView`: the page in view, null until the file is open. null: nothing was replaced, or the reader knows. */
export function useReplaced(
  reader: string,
  document: Document,
  inView: number | null,
): Replaced | null {
  const { meetingId } = useScope();
  const { id, versionNumber, textState } = document;
  const [{ placed, page }] = useState(
    () => storedFiles(reader, id) ?? { placed: versionNumber, known: versionNumber, page: 1 },
  );
  const [known, setKnown] = useState(() => storedFiles(reader, id)?.known ?? versionNumber);
  useEffect(() => {
    if (inView !== null) storeFiles(reader, id, { placed: versionNumber, known, page: inView });
  }, [reader, id, versionNumber, known, inView]);
  const [earlier, setEarlier] = useState<EarlierFile | null>(null);
  const isNews = known < versionNumber;
  useEffect(() => {
    if (!isNews) return;
    const stop = new AbortController();
    const last = placed < versionNumber ? placed : known;
    const path = `/api/meetings/${meetingId ?? ''}/documents/${id}/versions?last=${last}`;
    request(versionsReplySchema, 'GET', path, { signal: stop.signal }).then(
      ({ versions }) => {
        const had = versions.find((one) => one.versionNumber === last);
        setEarlier(had ?? versions[0] ?? null);
      },
      // Without an answer the new file is read all the same; the next opening asks again.
      () => undefined,
    );
    return () => stop.abort();
  }, [isNews, known, placed, versionNumber, meetingId, id, textState]);
  if (!isNews) return null;
  const became =
    placed < versionNumber && earlier?.versionNumber === placed ? earlier.became : null;
  return {
    earlier,
    page: became && { was: page, now: became[page - 1] ?? null },
    know: () => setKnown(versionNumber),
  };
}
