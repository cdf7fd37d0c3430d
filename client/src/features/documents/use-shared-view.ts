// Size, turn and part of the pages where one person shows them to others: theirs while one follows, one's own otherwise; and the
// tool of those who may show.
import type { Document } from '@hop/shared/documents/document.js';
import { useMemo, useState, type RefObject } from 'react';
import type { LedPart } from './led-part';
import type { ColumnHandle } from './page-column';
import type { Turn } from '../../lib/page-turn';
import { useLead } from './use-lead';
import type { LeadTool } from './use-lead-tool';
import { useLed, useLedView } from './use-led';
import type { Reading } from './use-reading';
import type { useZoomPlace } from './use-zoom-place';

interface SharedOptions {
  document: Document;
  reading: Reading;
  /** The page in view once the file is there. */
  page: number | null;
  tool: LeadTool;
  /** One's own. */
  place: Pick<ReturnType<typeof useZoomPlace>, 'zoom' | 'turn' | 'changeZoom' | 'changeTurn'>;
  column: RefObject<ColumnHandle | null>;
}

export function useSharedView({ document, reading, page, tool, place, column }: SharedOptions) {
  // What one was led to stays after leaving, until one chooses another; one's own is not written over.
  const [ledZoom, setLedZoom] = useState<number | null>(null);
  const [ledTurn, setLedTurn] = useState<Turn | null>(null);
  const zoom = ledZoom ?? place.zoom;
  const turn = ledTurn ?? place.turn;
  const { presented } = reading;
  const leading = useLead({
    ...{ documentId: document.id, page, presented, tool },
    viewOf(shown) {
      const part = column.current?.partOf(shown);
      return part ? { ...part, turn } : null;
    },
  });
  const led = useLed();
  const shownHere = presented?.document?.id === document.id ? presented : null;
  const followed = reading.follow === 'on' && !leading.on ? shownHere : null;
  const view = useLedView(led, followed?.shown ?? null);
  const part = useMemo<LedPart | null>(
    () => (view && followed ? { ...view, page: followed.page } : null),
    [view, followed],
  );
  if (view !== null && view.turn !== turn) setLedTurn(view.turn);
  return {
    ...{ zoom, turn, part, leading, led, followed, setLedZoom },
    changeZoom(next: number) {
      setLedZoom(null);
      reading.leave();
      place.changeZoom(next);
    },
    changeTurn(next: Turn) {
      setLedTurn(null);
      reading.leave();
      place.changeTurn(next);
    },
  };
}
