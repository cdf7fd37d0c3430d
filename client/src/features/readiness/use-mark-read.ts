// Says which pages this reader has had before them for a second or more: what is new at most every fifteen seconds, and at leaving.
import type { Document } from '@hop/shared/documents/document.js';
import { countPages, withPages, type PageRange } from '@hop/shared/readiness/page-ranges.js';
import { useCallback, useEffect, useRef } from 'react';
import { call } from '../../lib/http';
import { meetingPath, useActor, useCut, useScope } from '../../live';

const READ_AFTER_MS = 1_000;
const TELL_EVERY_MS = 15_000;
/** As many ranges as one report may hold. */
const MOST_RANGES = 100;

interface Reading {
  readonly documentId: string;
  readonly versionNumber: number;
  readonly pages: number;
  read: readonly PageRange[];
  /** How many of them the server has been told; pages are only ever added. */
  told: number;
}

/** `document`: the one whose page is in view; undefined while nothing is. */
export function useMarkRead(document: Document | undefined, page: number): void {
  const { participantId } = useActor();
  const { meetingId } = useScope();
  // Without a server each report would wait in vain and be given up: what was read of the open document is told afterwards.
  const cut = useCut();
  const isCut = useRef(cut);
  useEffect(() => {
    isCut.current = cut;
  }, [cut]);
  const reading = useRef<Reading | null>(null);
  const documentId = document?.id;
  const versionNumber = document?.versionNumber ?? 1;
  const pages = document?.pages ?? 0;

  const tell = useCallback(() => {
    const now = reading.current;
    if (isCut.current || meetingId === null || now === null) return;
    if (now.read.length === 0 || now.told === countPages(now.read)) return;
    const before = now.told;
    now.told = countPages(now.read);
    const { documentId: id, versionNumber: version, read } = now;
    const body = { versionNumber: version, pages: [...read.slice(-MOST_RANGES)] };
    const path = `${meetingPath(meetingId)}/documents/${encodeURIComponent(id)}/read`;
    // Nobody waits for it: refused or cut off, it is told with the next page.
    call('POST', path, { body, outlivesPage: true }).catch(() => {
      now.told = before;
    });
  }, [meetingId]);

  useEffect(() => {
    if (documentId === undefined || participantId === null) return;
    reading.current = { documentId, versionNumber, pages, read: [], told: 0 };
    const timer = setInterval(tell, TELL_EVERY_MS);
    const hidden = () => {
      if (globalThis.document.visibilityState === 'hidden') tell();
    };
    globalThis.document.addEventListener('visibilitychange', hidden);
    addEventListener('pagehide', tell);
    return () => {
      clearInterval(timer);
      globalThis.document.removeEventListener('visibilitychange', hidden);
      removeEventListener('pagehide', tell);
      tell();
      reading.current = null;
    };
  }, [documentId, versionNumber, pages, participantId, tell]);

  useEffect(() => {
    if (documentId === undefined) return;
    const timer = setTimeout(() => {
      const now = reading.current;
      if (now !== null) now.read = withPages(now.read, [[page, page]], now.pages);
    }, READ_AFTER_MS);
    return () => clearTimeout(timer);
  }, [documentId, versionNumber, page]);
}
