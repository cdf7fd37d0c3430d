// The reader: one document under a bar with its name, page and size. Which document and page is held by use-reading.ts.
import type { Document } from '@hop/shared/documents/document.js';
import { FileText, FolderOpen } from 'lucide-react';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useScope } from '../../live';
import { Button, Empty } from '../../ui';
import styles from './document-viewer.module.css';
import { DocumentNotice } from './document-notice';
import { FollowStrip } from './follow-strip';
import { NoPages } from './no-pages';
import { PageColumn, type ColumnHandle, type PageOverlay } from './page-column';
import { ReplacedNotice } from './replaced-notice';
import { Unopened } from './unopened';
import { fileUrl, useDocumentsInOrder } from './use-documents';
import { useOpenedPdf } from './use-opened-pdf';
import type { Reading } from './use-reading';
import { useReplaced } from './use-replaced';
import { useWatermark } from './use-watermark';
import { useZoomPlace } from './use-zoom-place';
import { ViewerBar } from './viewer-bar';

interface DocumentViewerProps {
  reading: Reading;
  /** Shows the list of documents. */
  onPick: () => void;
  /** What is drawn over the pages: notes, a pointer. */
  overlay?: PageOverlay | undefined;
  /** Opens the comparison with a file that this document replaced. */
  onCompare?: (documentId: string, versionNumber: number) => void;
}

export function DocumentViewer({ reading, onPick, overlay, onCompare }: DocumentViewerProps) {
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
          {...(onCompare && { onCompare })}
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
  onCompare,
}: DocumentViewerProps & { document: Document }): ReactNode {
  const { meetingId } = useScope();
  const { opening, again } = useOpenedPdf(fileUrl(meetingId ?? '', document));
  const { start, zoom, changeZoom, keepSpot } = useZoomPlace(reading.reader, document.id);
  const column = useRef<ColumnHandle>(null);
  const watermark = useWatermark(document);
  const [inView, setInView] = useState<number | null>(null);
  const replaced = useReplaced(reading.reader, document, inView);
  const [turned, setTurned] = useState(false);
  const pages = opening.kind === 'open' ? opening.pdf.pages : document.pages;
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
        zoom={zoom}
        ready={opening.kind === 'open'}
        onPick={onPick}
        onGoTo={(page) => reading.goTo(page)}
        onZoom={(next) => column.current?.zoomTo(next)}
      />
      <DocumentNotice document={document} />
      {replaced !== null && opening.kind === 'open' && (
        <ReplacedNotice
          document={document}
          replaced={replaced}
          page={inView ?? reading.page}
          settled={turned || reading.follow === 'on'}
          onGoTo={(page) => reading.goTo(page)}
          onCompare={(versionNumber) => onCompare?.(document.id, versionNumber)}
        />
      )}
      {opening.kind === 'open' ? (
        <PageColumn
          handle={column}
          pdf={opening.pdf}
          watermark={watermark}
          overlay={overlay}
          start={start}
          zoom={zoom}
          onZoom={changeZoom}
          jump={jump}
          onPage={(page, byHand) => {
            if (byHand) setTurned(true);
            setInView(page);
            reading.seen(page, byHand);
          }}
          onSpot={keepSpot}
        />
      ) : (
        <Unopened opening={opening} document={document} onAgain={again} />
      )}
    </>
  );
}
