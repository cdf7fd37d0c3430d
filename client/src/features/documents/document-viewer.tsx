// The reader: one document under a bar with its name, page and size. Which document and page is held by use-reading.ts.
import type { Document } from '@hop/shared/documents/document.js';
import { FileText, FolderOpen } from 'lucide-react';
import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useScope } from '../../live';
import { Button, Empty } from '../../ui';
import styles from './document-viewer.module.css';
import { DocumentNotice } from './document-notice';
import { FollowStrip } from './follow-strip';
import { LaserSurface } from './laser-surface';
import { LedPointer } from './led-pointer';
import { NoPages } from './no-pages';
import { PageColumn, type ColumnHandle, type PageOverlay } from './page-column';
import { Unopened } from './unopened';
import { fileUrl, useDocumentsInOrder } from './use-documents';
import { useLead } from './use-lead';
import { useLed, useLedView } from './use-led';
import { useOpenedPdf } from './use-opened-pdf';
import type { Reading } from './use-reading';
import { useWatermark } from './use-watermark';
import { useZoomPlace } from './use-zoom-place';
import { ViewerBar } from './viewer-bar';

interface DocumentViewerProps {
  reading: Reading;
  /** Shows the list of documents. */
  onPick: () => void;
  /** What is drawn over the pages: notes, a pointer. */
  overlay?: PageOverlay | undefined;
}

export function DocumentViewer({ reading, onPick, overlay }: DocumentViewerProps) {
  const { t } = useTranslation('documents');
  const { document } = reading;
  return (
    <section className={styles.viewer} aria-label={t('viewer')}>
      {document === undefined ? (
        <NothingOpen onPick={onPick} />
      ) : document.reading !== 'ready' ? (
        <Unshown document={document} reading={document.reading} onPick={onPick} />
      ) : (
        <Opened
          // Another file, another reader's place: nothing of the last one is carried over.
          key={`${document.id} ${document.sha256}`}
          document={document}
          reading={reading}
          onPick={onPick}
          overlay={overlay}
        />
      )}
      <FollowStrip reading={reading} />
    </section>
  );
}

function NothingOpen({ onPick }: { onPick: () => void }) {
  const { t } = useTranslation('documents');
  const none = useDocumentsInOrder().length === 0;
  return (
    <div className={styles.middle}>
      {none ? (
        <Empty icon={FileText} title={t('none.title')}>
          {t('none.words')}
        </Empty>
      ) : (
        <Empty
          icon={FolderOpen}
          title={t('gone.title')}
          act={<Button onClick={onPick}>{t('gone.act')}</Button>}
        >
          {t('gone.words')}
        </Empty>
      )}
    </div>
  );
}

/** The bar stays, so that a reader finds the way to another document. */
function Unshown({
  document,
  reading,
  onPick,
}: {
  document: Document;
  reading: Exclude<Document['reading'], 'ready'>;
  onPick: () => void;
}) {
  return (
    <>
      <ViewerBar
        document={document}
        pages={1}
        page={1}
        zoom={1}
        ready={false}
        onPick={onPick}
        onGoTo={() => undefined}
        onZoom={() => undefined}
      />
      <NoPages document={document} reading={reading} />
    </>
  );
}

function Opened({
  document,
  reading,
  onPick,
  overlay,
}: DocumentViewerProps & { document: Document }): ReactNode {
  const { meetingId } = useScope();
  const { opening, again } = useOpenedPdf(fileUrl(meetingId ?? '', document));
  const { start, zoom, changeZoom, keepSpot } = useZoomPlace(reading.reader, document.id);
  const column = useRef<ColumnHandle>(null);
  const watermark = useWatermark(document);
  const pages = opening.kind === 'open' ? opening.pdf.pages : document.pages;
  const { presented } = reading;
  const leading = useLead({
    ...{ documentId: document.id, page: reading.page, presented },
    viewOf: (page) => {
      const seen = column.current?.viewOf(page);
      if (!seen) return null;
      const { wide, ...lies } = seen;
      // What is seen here of the width is seen by everybody, however narrow their screen; this one may be wider than the page.
      return { ...lies, zoom: Math.max(Math.min(1, size), 1 / wide) };
    },
  });
  const led = useLed();
  const shownHere = presented?.document?.id === document.id ? presented : null;
  const followed = reading.follow === 'on' && !leading.on ? shownHere : null;
  const view = useLedView(led, followed?.shown ?? null);
  const part = useMemo(
    () => (view && followed ? { ...view, page: followed.page } : null),
    [view, followed],
  );
  // The size that one was led to stays after leaving, until one chooses another; one's own is not written over.
  const [ledZoom, setLedZoom] = useState<number | null>(null);
  if (part !== null && part.zoom !== ledZoom) setLedZoom(part.zoom);
  const size = ledZoom ?? zoom;
  const resize = (next: number) => {
    setLedZoom(null);
    reading.leave();
    changeZoom(next);
  };
  const drawOver = useCallback<PageOverlay>(
    (page) => (
      <>
        {overlay?.(page)}
        {leading.on && <LaserSurface page={page.page} scale={page.scale} leading={leading} />}
        {followed?.page === page.page && (
          <LedPointer led={led} shown={followed.shown} scale={page.scale} />
        )}
      </>
    ),
    [overlay, leading, followed, led],
  );
  const jump = useMemo(
    () =>
      reading.jump?.documentId === document.id
        ? { page: Math.min(pages, Math.max(1, reading.jump.page)) }
        : null,
    [reading.jump, document.id, pages],
  );
  return (
    <>
      <ViewerBar
        document={document}
        pages={pages}
        page={reading.page}
        zoom={size}
        leading={leading}
        ready={opening.kind === 'open'}
        onPick={onPick}
        onGoTo={(page) => reading.goTo(page)}
        onZoom={(next) => column.current?.zoomTo(next)}
      />
      <DocumentNotice document={document} />
      {opening.kind === 'open' ? (
        <PageColumn
          handle={column}
          pdf={opening.pdf}
          watermark={watermark}
          overlay={drawOver}
          start={start}
          zoom={size}
          onZoom={resize}
          jump={jump}
          led={part}
          onPage={(page, byHand) => reading.seen(page, byHand)}
          onSpot={keepSpot}
        />
      ) : (
        <Unopened opening={opening} document={document} onAgain={again} />
      )}
    </>
  );
}
