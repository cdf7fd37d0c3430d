// One document at a time in the engine: opens it, says in which way it failed, lets go of it when another is opened.
import { Refusal } from '@hop/shared/core/refusal.js';
import { useEffect, useRef, useState } from 'react';
import { useConnection } from '../../live';
import { openPdf, Unreadable, type OpenedPdf } from './pdf-engine';

export type Opening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly pdf: OpenedPdf; readonly url: string }
  | { readonly kind: 'failed'; readonly why: 'damaged' | 'password' | 'refused' | 'unreachable' };

const waiting: Opening = { kind: 'opening' };
/** The server is there again but the file did not come: not asked for more often than this. */
const RETRY_MS = 3_000;

function reasonOf(error: unknown): Extract<Opening, { kind: 'failed' }>['why'] {
  if (error instanceof Unreadable) return error.reason;
  return error instanceof Refusal ? 'refused' : 'unreachable';
}

export function useOpenedPdf(url: string): { opening: Opening; again: () => void } {
  const [opening, setOpening] = useState<Opening>(waiting);
  const stopped = useRef({ url, pages: new Set<number>() });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    let opened: OpenedPdf | null = null;
    if (stopped.current.url !== url) stopped.current = { url, pages: new Set() };
    // After its worker was ended the pages stay where they are until they come again.
    setOpening((before) => (before.kind === 'open' && before.url === url ? before : waiting));
    openPdf(url, stopped.current.pages).then(
      (pdf) => {
        if (!current) return pdf.close();
        opened = pdf;
        setOpening({ kind: 'open', pdf, url });
        void pdf.lost.then(() => {
          if (current) setAttempt((count) => count + 1);
        });
      },
      (error: unknown) => {
        if (current) setOpening({ kind: 'failed', why: reasonOf(error) });
      },
    );
    return () => {
      current = false;
      opened?.close();
    };
  }, [url, attempt]);

  const again = () => setAttempt((count) => count + 1);
  const { kind } = useConnection();
  const waits = opening.kind === 'failed' && opening.why === 'unreachable';
  useEffect(() => {
    if (waits && kind === 'live') {
      const timer = setTimeout(() => setAttempt((count) => count + 1), RETRY_MS);
      return () => clearTimeout(timer);
    }
  }, [waits, kind]);
  return { opening, again };
}

/** Whether a page was drawn whose letters may be other ones. */
export function useGarbled(pdf: OpenedPdf | null): boolean {
  const [garbled, setGarbled] = useState<OpenedPdf | null>(null);
  useEffect(() => {
    void pdf?.garbled.then(() => setGarbled(pdf));
  }, [pdf]);
  return pdf !== null && garbled === pdf;
}
