// Zoom, turn and spot of one document, restored when it is opened and written down while it is read.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Spot } from './page-layout';
import type { Turn } from '../../lib/page-turn';
import { storedPlace, storePlace, type ReadingPlace } from './reading-place';

/** Scrolling tells of a spot sixty times a second; writing it down that often would be felt. */
const WRITE_EVERY_MS = 400;

export function useZoomPlace(reader: string, documentId: string) {
  const [start] = useState(() => storedPlace(reader, documentId));
  const [zoom, setZoom] = useState(start.zoom);
  const place = useRef<ReadingPlace>(start);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const write = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    storePlace(reader, documentId, place.current);
  }, [reader, documentId]);
  const keep = useCallback(
    (change: Partial<ReadingPlace>) => {
      place.current = { ...place.current, ...change };
      timer.current ??= setTimeout(write, WRITE_EVERY_MS);
    },
    [write],
  );
  useEffect(() => {
    const last = () => {
      if (timer.current !== undefined) write();
    };
    // A tablet ends an app that was left without another word: what is said when it goes out of sight is the last.
    const hidden = () => {
      if (document.visibilityState === 'hidden') last();
    };
    addEventListener('pagehide', last);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      removeEventListener('pagehide', last);
      document.removeEventListener('visibilitychange', hidden);
      last();
    };
  }, [write]);

  const changeZoom = useCallback(
    (next: number) => {
      setZoom(next);
      keep({ zoom: next });
    },
    [keep],
  );
  const [turn, setTurn] = useState(start.turn);
  const changeTurn = useCallback(
    (next: Turn) => {
      setTurn(next);
      keep({ turn: next });
    },
    [keep],
  );
  const keepSpot = useCallback(({ page, down }: Spot) => keep({ page, down }), [keep]);
  return { start, zoom, changeZoom, turn, changeTurn, keepSpot };
}
