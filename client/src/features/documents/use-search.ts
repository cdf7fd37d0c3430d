// Asks the server for what is typed, a moment after the last key, and again when the documents change; without a way to the server
// looks into what this device keeps. What was found stays on screen until the next answer is there.
import {
  MAX_SEARCH_LENGTH,
  searchReplySchema,
  type SearchReply,
} from '@hop/shared/documents/search.js';
import { phrasesOf } from '@hop/shared/documents/search-words.js';
import { useEffect, useState } from 'react';
import { request, Unreachable } from '../../lib/http';
import type { OpenVault } from '../../lib/vault/open-vault';
import { vault } from '../../lib/vault/vault';
import { useCut, useReadableDocuments, useScope } from '../../live';
import { searchKept, type KeptReply } from './kept-search';

/** Between two keys of somebody who types slowly. */
const PAUSE_MS = 250;

export interface Found extends SearchReply, Partial<Pick<KeptReply, 'notHere'>> {
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
  const documents = useReadableDocuments();
  // Nobody waits for an answer that cannot come.
  const cut = useCut();
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
      const here = () => documents.filter(({ id }) => documentId === null || id === documentId);
      try {
        const reply = await inTurn(
          cut ? null : () => request(searchReplySchema, 'GET', path, { signal: stop.signal }),
          (open) => searchKept(open, meetingId ?? '', here(), q),
        );
        if (stop.signal.aborted) return;
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
  }, [meetingId, q, idle, documentId, documents, cut]);
  return { idle, found: idle ? null : found, error: idle ? null : error };
}

/** The server's answer; when none comes and the vault is open, what is here. `ask` null: there is no way to the server. */
async function inTurn(
  ask: (() => Promise<SearchReply>) | null,
  look: (open: OpenVault) => Promise<KeptReply | null>,
): Promise<SearchReply | KeptReply> {
  try {
    if (ask === null) throw new Unreachable('nobody is confirmed');
    return await ask();
  } catch (error) {
    const { open } = vault;
    if (!(error instanceof Unreachable) || open === null) throw error;
    const kept = await look(open);
    if (kept === null) throw error;
    return kept;
  }
}
