// The tool of those who may show a page: while it is on, the page they are at is the one shown, and everybody who follows sees which
// part of it they look at and where they point. Off by itself when the viewer closes.
import { showDocument } from '@hop/shared/documents/documents-commands.js';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  refusalText,
  useActor,
  useCan,
  useChairOrder,
  useCommand,
  useSendEphemeral,
} from '../../live';
import { showToast } from '../../ui';
import { Lead, type ViewWord } from './lead';
import type { Presented } from './use-reading';

/** Leafing through shows the page one stays at. */
const SETTLE_MS = 300;

export interface Leading {
  readonly may: boolean;
  readonly on: boolean;
  toggle(): void;
  /** In points of the page. */
  point(page: number, x: number, y: number): void;
  letGo(): void;
}

interface Led {
  readonly documentId: string | undefined;
  readonly page: number;
  readonly presented: Presented | null;
  /** What of this page is in view; null when it is not laid out. */
  readonly viewOf: (page: number) => Omit<ViewWord, 'shown'> | null;
}

export function useLead({ documentId, page, presented, viewOf }: Led): Leading {
  const { t } = useTranslation('documents');
  const may = useCan('document.show') && useActor().participantId !== null;
  const [on, setOn] = useState(false);
  const [wanted, setWanted] = useState(page);
  const [atPage, setAtPage] = useState(page);
  const send = useSendEphemeral();
  const { send: show } = useCommand(showDocument);
  const order = useChairOrder();
  const lead = useRef<Lead | null>(null);
  const now = useRef({ documentId, presented, viewOf, order });
  useEffect(() => {
    now.current = { documentId, presented, viewOf, order };
  });
  if (page !== atPage) {
    setAtPage(page);
    setWanted(page);
  }
  const active = may && on;

  useEffect(() => {
    if (!active || documentId === undefined) return;
    const timer = setTimeout(() => {
      const { presented: shown, order: by } = now.current;
      if (shown?.document?.id === documentId && shown.page === wanted) return;
      show({ documentId, page: wanted }, by).catch((error: unknown) => {
        setOn(false);
        showToast({ tone: 'no', title: refusalText(error) });
      });
    }, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [active, documentId, wanted, show]);

  const shownHere = useCallback((): Presented | null => {
    const { documentId: mine, presented: shown } = now.current;
    return shown !== null && mine !== undefined && shown.document?.id === mine ? shown : null;
  }, []);
  useEffect(() => {
    if (!active) return;
    const mine = new Lead(send, () => {
      const shown = shownHere();
      const view = shown && now.current.viewOf(shown.page);
      return view && { ...view, shown: shown.shown };
    });
    lead.current = mine;
    return () => {
      const shown = shownHere();
      if (shown) mine.letGo(shown.shown);
      mine.close();
      lead.current = null;
    };
  }, [active, send, shownHere]);

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
  const toggle = useCallback(() => {
    setOn(!on);
    if (!on) showToast({ tone: 'ok', title: t('lead.begun'), detail: t('lead.how') });
  }, [on, t]);
  // The same object while nothing changed: each page is drawn anew with it.
  return useMemo(
    () => ({ may, on: active, toggle, point, letGo }),
    [may, active, toggle, point, letGo],
  );
}
