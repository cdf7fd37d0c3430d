// Asks the server for what is typed, a moment after the last key, and again when the documents change. What was found stays on
// screen until the next answer is there.
import {
  MAX_SEARCH_LENGTH,
  searchReplySchema,
  type SearchReply,
} from '@hop/shared/documents/search.js';
import { phrasesOf } from '@hop/shared/documents/search-words.js';
import { useEffect, useState } from 'react';
import { request } from '../../lib/http';
import { useEntities, useScope } from '../../live';

/** Between two keys of somebody who types slowly. */
const PAUSE_MS = 250;

export interface Found extends SearchReply {
  readonly typed: string;
}
export interface Search {
  /** Nothing was typed that could stand in a text. */
  readonly idle: boolean;
  readonly found: Found | null;
  readonly error: unknown;
}

/** `documentId`: in this one alone. */
export function useSearch(typed: string, documentId: string | null): Search {
  const { meetingId } = useScope();
  const documents = useEntities('document');
  const [found, setFound] = useState<Found | null>(null);
  const [error, setError] = useState<unknown>(null);
  const q = typed.trim().slice(0, MAX_SEARCH_LENGTH);
  const idle = phrasesOf(q).length === 0;
  useEffect(() => {
    if (idle) return;
    const stop = new AbortController();
    const ask = async (): Promise<void> => {
      const query = new URLSearchParams(documentId === null ? { q } : { q, documentId });
      const path = `/api/meetings/${meetingId ?? ''}/search?${query.toString()}`;
      try {
        const reply = await request(searchReplySchema, 'GET', path, { signal: stop.signal });
        setFound({ ...reply, typed: q });
        setError(null);
      } catch (refused) {
        if (!stop.signal.aborted) setError(refused);
      }
    };
    const timer = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [meetingId, q, idle, documentId, documents]);
  return { idle, found: idle ? null : found, error: idle ? null : error };
}
