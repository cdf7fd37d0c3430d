// What one person reads: which document and page, and whether they follow the chair. The only place that decides to go
// somewhere: at the reader's own wish, or the chair's step while the reader follows. A page turn of one's own ends that.
import type { Document, Presentation } from '@hop/shared/documents/document.js';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { readTab, writeTab } from '../../lib/tab-storage';
import { useActor, useEntity, useReadableDocument, useScope } from '../../live';
import { expectBytes } from './file-bytes';
import { storedOpen, storeOpen } from './reading-place';
import { fileUrl, useDocumentsInOrder } from './use-documents';

export interface Jump {
  readonly documentId: string;
  readonly page: number;
  /** Because of a searched word, which is brought into view. */
  readonly found?: true;
}
export interface Reading {
  readonly document: Document | undefined;
  readonly page: number;
  /** Whose reading place is kept. */
  readonly reader: string;
  readonly jump: Jump | null;
  readonly presented: Presented | null;
  /** off: never, or left by the button; left: followed until a page turn of one's own. */
  readonly follow: 'off' | 'on' | 'left';
  /** What was searched, to be marked on the pages; empty for nothing. */
  readonly find: string;
  /** `find`: opened because of these words. */
  open(documentId: string, page?: number, find?: string): void;
  goTo(page: number): void;
  /** To a page because of what was searched. */
  goToFound(page: number): void;
  lookFor(find: string): void;
  toggleFollow(): void;
  /** Another size of one's own: one looks for oneself. */
  leave(): void;
  /** While one leads the room oneself, one's own turns are not leaving it; afterwards one goes where the room is. */
  setLeads(leads: boolean): void;
  /** Another took the lead that one had: one stays where one is, and is offered the way. */
  stay(): void;
  /** Left, and no way back is wanted. */
  forgetFollow(): void;
  /** From the viewer: this page is in view now. */
  seen(page: number, byHand: boolean): void;
}
export interface Presented {
  readonly page: number;
  /** Which showing this is: another one with each page and each document. */
  readonly shown: number;
  /** Undefined when this reader may not open it. */
  readonly document: Document | undefined;
}

const jumpTo = (documentId: string, page: number, found: boolean): Jump =>
  found ? { documentId, page, found } : { documentId, page };
const FOLLOW_KEY = 'follow';

export function usePresented(): Presented | null {
  const { meetingId } = useScope();
  const shown: Presentation | undefined = useEntity('presentation', meetingId);
  const document = useReadableDocument(shown?.documentId);
  const there = shown?.documentId != null;
  const page = shown?.page ?? 1;
  const version = shown?.version ?? 0;
  return useMemo(
    () => (there ? { page, shown: version, document } : null),
    [there, page, version, document],
  );
}

export function useReading(): Reading {
  const { meetingId } = useScope();
  const actor = useActor();
  const reader = actor.participantId ?? actor.id;
  const documents = useDocumentsInOrder();
  const presented = usePresented();
  const [chosen, setChosen] = useState(() =>
    meetingId === null ? null : storedOpen(reader, meetingId),
  );
  const [page, setPage] = useState(1);
  const [jump, setJump] = useState<Jump | null>(null);
  const [find, setFind] = useState('');
  const [follow, setFollow] = useState<Reading['follow']>(() =>
    readTab(FOLLOW_KEY) === 'on' ? 'on' : 'off',
  );

  // Nothing was ever opened here: begin with what is shown, else with the first. Decided once, then it stays.
  const first = presented?.document ?? documents[0];
  if (chosen === null && first !== undefined) setChosen(first.id);
  const document = documents.find((each) => each.id === chosen);

  const [leads, setLeads] = useState(false);

  const changeFollow = useCallback((next: Reading['follow']) => {
    setFollow(next);
    writeTab(FOLLOW_KEY, next === 'on' ? 'on' : null);
  }, []);
  const begins = useRef<(documentId: string) => void>(() => undefined);
  const move = useCallback(
    (documentId: string, toPage: number | undefined, found = false) => {
      begins.current(documentId);
      setChosen(documentId);
      if (meetingId !== null) storeOpen(reader, meetingId, documentId);
      setJump(toPage === undefined ? null : jumpTo(documentId, toPage, found));
    },
    [meetingId, reader],
  );

  useLayoutEffect(() => {
    begins.current = (documentId) => {
      const next =
        documentId === chosen ? undefined : documents.find(({ id }) => id === documentId);
      if (meetingId !== null && next?.reading === 'ready') expectBytes(fileUrl(meetingId, next));
    };
  });

  const presentedId = presented?.document?.id;
  const presentedPage = presented?.page;
  // Before anything is painted: the page that is left is not drawn once more on the way.
  useLayoutEffect(() => {
    if (follow === 'on' && !leads && presentedId !== undefined) move(presentedId, presentedPage);
  }, [follow, leads, presentedId, presentedPage, move]);

  const leaves = useRef<(documentId: string | undefined, page?: number) => void>(() => undefined);
  useEffect(() => {
    leaves.current = (documentId, toPage) => {
      if (follow !== 'on' || leads || presentedId === undefined) return;
      if (documentId !== presentedId || (toPage ?? 1) !== presentedPage) changeFollow('left');
    };
  });

  const turnTo = (toPage: number, found: boolean) => {
    leaves.current(document?.id, toPage);
    if (document !== undefined) setJump(jumpTo(document.id, toPage, found));
  };
  return {
    document,
    page,
    reader,
    jump,
    presented,
    follow,
    find,
    open(documentId, toPage, words) {
      leaves.current(documentId, toPage);
      move(documentId, toPage, words !== undefined);
      if (words !== undefined) setFind(words);
      else if (documentId !== document?.id) setFind('');
    },
    goTo: (toPage) => turnTo(toPage, false),
    goToFound: (toPage) => turnTo(toPage, true),
    lookFor: setFind,
    toggleFollow: () => changeFollow(follow === 'on' ? 'off' : 'on'),
    leave: () => {
      if (follow === 'on' && !leads) changeFollow('left');
    },
    setLeads,
    stay: () => {
      if (follow === 'on') changeFollow('left');
    },
    forgetFollow: () => changeFollow('off'),
    seen(now, byHand) {
      setPage(now);
      if (byHand) leaves.current(document?.id, now);
    },
  };
}
