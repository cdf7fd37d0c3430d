// The two texts of a replaced document, fetched once, and again when the new one was read at last.
import { comparisonReplySchema, type ComparisonReply } from '@hop/shared/documents/comparison.js';
import { useEffect, useMemo, useState } from 'react';
import { request, Unreachable } from '../../lib/http';
import { useCut, useReadableDocument, useScope } from '../../live';
import { comparedRows, type ComparedRow } from './compared-rows';

export type Comparing =
  | { readonly kind: 'asking' }
  /** `away`: no answer came, from a server that may be there again soon. */
  | { readonly kind: 'failed' | 'away'; readonly again: () => void }
  /** The text of the new file is still being read. */
  | { readonly kind: 'reading' }
  | {
      readonly kind: 'there';
      readonly reply: ComparisonReply;
      readonly rows: readonly ComparedRow[];
    };

/** A long document comes slowly over a slow line. */
const TIMEOUT_MS = 60_000;
/** Old files are read in the background; nothing tells of that. */
const LOOK_AGAIN_MS = 3_000;

export function useComparison(documentId: string, versionNumber: number): Comparing {
  const { meetingId } = useScope();
  const textState = useReadableDocument(documentId)?.textState;
  const [reply, setReply] = useState<ComparisonReply | null>(null);
  const cut = useCut();
  const [failed, setFailed] = useState<'failed' | 'away' | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (cut) return;
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const base = `/api/meetings/${meetingId ?? ''}/documents/${documentId}`;
    const path = `${base}/versions/${versionNumber}/texts`;
    const options = { signal: stop.signal, timeoutMs: TIMEOUT_MS };
    request(comparisonReplySchema, 'GET', path, options).then(
      (answer) => {
        setReply(answer);
        if (answer.became === null)
          timer = setTimeout(() => setAttempt((count) => count + 1), LOOK_AGAIN_MS);
      },
      (error: unknown) => {
        if (!stop.signal.aborted) setFailed(error instanceof Unreachable ? 'away' : 'failed');
      },
    );
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [meetingId, documentId, versionNumber, textState, attempt, cut]);
  const isThere = reply !== null && reply.became !== null;
  const rows = useMemo(() => (reply && isThere ? comparedRows(reply) : []), [reply, isThere]);
  if (reply !== null) return isThere ? { kind: 'there', reply, rows } : { kind: 'reading' };
  const kind = cut ? 'away' : failed;
  if (kind === null) return { kind: 'asking' };
  const again = () => {
    setFailed(null);
    setAttempt((count) => count + 1);
  };
  return { kind, again };
}
