// While the tool is on, the page one is at is the one shown, and everybody who follows sees which part of it one looks at and where
// one points. Whether it is on: use-lead-tool.ts.
import { showDocument } from '@hop/shared/documents/documents-commands.js';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { refusalText, useChairOrder, useCommand, useSendEphemeral } from '../../live';
import { showToast } from '../../ui';
import { Lead, type ViewWord } from './lead';
import type { LeadTool } from './use-lead-tool';
import type { Presented } from './use-reading';

/** The first page turned to is shown at once; of those leafed through, no more than this, in milliseconds between two. */
const SHOW_EVERY_MS = 300;

export interface Leading {
  readonly on: boolean;
  /** In points of the page. */
  point(page: number, x: number, y: number): void;
  letGo(): void;
}

interface Led {
  readonly documentId: string;
  /** Null until the file is there: what was read before is not shown as a page of this one. */
  readonly page: number | null;
  /** Outlives the document: who leads turns to another one too. */
  readonly tool: LeadTool;
  readonly presented: Presented | null;
  /** What of this page is in view; null when it is not laid out. */
  readonly viewOf: (page: number) => Omit<ViewWord, 'shown'> | null;
}

export function useLead({ documentId, page, tool, presented, viewOf }: Led): Leading {
  const { on, drop, told } = tool;
  const [wanted, setWanted] = useState(page);
  const [atPage, setAtPage] = useState(page);
  const send = useSendEphemeral();
  const { send: show } = useCommand(showDocument);
  const order = useChairOrder();
  const lead = useRef<Lead | null>(null);
  const shownAt = useRef(-Infinity);
  const now = useRef({ documentId, presented, viewOf, order });
  useEffect(() => {
    now.current = { documentId, presented, viewOf, order };
  });
  if (page !== atPage) {
    setAtPage(page);
    setWanted(page);
  }

  useEffect(() => {
    if (!on || wanted === null) return;
    const since = performance.now() - shownAt.current;
    const timer = setTimeout(() => {
      const { presented: shown, order: by } = now.current;
      if (shown?.document?.id === documentId && shown.page === wanted) return;
      shownAt.current = performance.now();
      show({ documentId, page: wanted }, by).catch((error: unknown) => {
        drop();
        showToast({ tone: 'no', title: refusalText(error) });
      });
    }, SHOW_EVERY_MS - since);
    return () => clearTimeout(timer);
  }, [on, documentId, wanted, show, drop]);

  const shownHere = useCallback((): Presented | null => {
    const { documentId: mine, presented: shown } = now.current;
    return shown?.document?.id === mine ? shown : null;
  }, []);
  useEffect(() => {
    if (!on) return;
    const mine = new Lead(send, () => {
      const shown = shownHere();
      const view = shown && now.current.viewOf(shown.page);
      return view && (told.current = { ...view, shown: shown.shown });
    });
    lead.current = mine;
    return () => {
      const shown = shownHere();
      if (shown) mine.letGo(shown.shown);
      mine.close();
      lead.current = null;
    };
  }, [on, send, shownHere, told]);

  const point = useCallback(
    (at: number, x: number, y: number) => {
      setWanted(at);
      const shown = shownHere();
      if (shown?.page === at) lead.current?.point({ shown: shown.shown, x, y });
    },
    [shownHere],
  );
  const letGo = useCallback(() => {
    const shown = shownHere();
    if (shown) lead.current?.letGo(shown.shown);
  }, [shownHere]);
  // The same object while nothing changed: each page is drawn anew with it.
  return useMemo(() => ({ on, point, letGo }), [on, point, letGo]);
}
