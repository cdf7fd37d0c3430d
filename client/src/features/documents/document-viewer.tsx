// The reader: one document under a bar with its name, page and size. Which document and page is held by use-reading.ts.
import type { Document } from '@hop/shared/documents/document.js';
import { maySaveDocument } from '@hop/shared/documents/rights.js';
import { FileText, FolderOpen } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { later } from '../../lib/later';
import { useActor, useScope } from '../../live';
import { Button, Empty } from '../../ui';
import styles from './document-viewer.module.css';
import { DocumentNotice } from './document-notice';
import { FollowStrip } from './follow-strip';
import { LaserSurface } from './laser-surface';
import { LeadStrip } from './lead-strip';
import { LedPointer } from './led-pointer';
import { PageColumn, type ColumnHandle, type PageOverlay } from './page-column';
import { useReadingLook } from './reading-look';
import { Unopened } from './unopened';
import { fileUrl, originalUrl, useDocumentsInOrder } from './use-documents';
import { useGarbled, useOpenedPdf } from './use-opened-pdf';
import type { Reading } from './use-reading';
import type { LeadTool } from './use-lead-tool';
import { useIsLed, useLeader } from './use-leader';
import { useReplaced } from './use-replaced';
import { useSharedView } from './use-shared-view';
import { useWatermark } from './use-watermark';
import { useZoomPlace } from './use-zoom-place';
import { ViewerBar } from './viewer-bar';
import type { Panel } from './viewer-panel';

const ViewerPanel = later(async () => (await import('./on-tap')).ViewerPanel);
const ReplacedNotice = later(async () => (await import('./on-tap')).ReplacedNotice);
const NoPages = later(async () => (await import('./on-tap')).NoPages);

interface DocumentViewerProps {
  reading: Reading;
  tool: LeadTool;
  /** Other tools lie over the foot of the pages: no strip shows there. */
  covered: boolean;
  /** Shows the list of documents. */
  onPick: () => void;
  /** What is drawn over the pages: notes, a pointer. */
  overlay?: PageOverlay | undefined;
  /** Opens the comparison with a file that this document replaced; `onKnown` once its reader goes on with the new one. */
  onCompare?: (documentId: string, versionNumber: number, onKnown: () => void) => void;
}

export function DocumentViewer(props: DocumentViewerProps) {
  const { reading, tool, covered, onPick, overlay, onCompare } = props;
  const { t } = useTranslation('documents');
  const { document } = reading;
  const leader = useLeader();
  const isLed = useIsLed();
  const { setLeads } = reading;
  useEffect(() => {
    setLeads(tool.on);
    return () => setLeads(false);
  }, [setLeads, tool.on]);
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
          tool={tool}
          {...(onCompare && { onCompare })}
        />
      )}
      {!covered && (
        <LeadStrip
          {...{ tool, reading, leader, isLed }}
          otherwise={<FollowStrip {...{ reading, leader, isLed }} />}
        />
      )}
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
      <ViewerBar document={document} onPick={onPick} reader={null} />
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
  tool,
}: Omit<DocumentViewerProps, 'covered'> & { document: Document }): ReactNode {
  const { meetingId } = useScope();
  const { opening, again } = useOpenedPdf(fileUrl(meetingId ?? '', document));
  const place = useZoomPlace(reading.reader, document.id);
  const { look, change } = useReadingLook(reading.reader);
  const [panel, setPanel] = useState<Panel | null>(null);
  // Whoever puts the search away is done with its marks.
  const choosePanel = (next: Panel | null) => {
    if (next === null && panel === 'search') reading.lookFor('');
    setPanel(next);
  };
  const column = useRef<ColumnHandle>(null);
  const watermark = useWatermark(document);
  const maySave = maySaveDocument(useActor(), document);
  const saveUrl = maySave ? originalUrl(meetingId ?? '', document) : null;
  const [inView, setInView] = useState<number | null>(null);
  const replaced = useReplaced(reading.reader, document, inView);
  const [turned, setTurned] = useState(false);
  const pdf = opening.kind === 'open' ? opening.pdf : null;
  const pages = pdf?.pages ?? document.pages;
  const garbled = useGarbled(pdf);
  const { zoom, turn, part, leading, led, followed, ...shared } = useSharedView({
    ...{ document, reading, page: inView, tool, place, column },
  });
  const drawOver = useCallback<PageOverlay>(
    (page) => (
      <>
        {overlay?.(page)}
        {leading.on && <LaserSurface at={page} leading={leading} />}
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
        ? { ...reading.jump, page: Math.min(pages, Math.max(1, reading.jump.page)) }
        : null,
    [reading.jump, document.id, pages],
  );
  const goTo = (page: number) => reading.goTo(page);
  return (
    <>
      <ViewerBar
        document={document}
        onPick={onPick}
        reader={{
          ...{ pages, page: reading.page, ready: pdf !== null, panel },
          ...{ zoom, turn, look, onLook: change, tool },
          ...{ onPanel: choosePanel, onGoTo: goTo, onTurn: shared.changeTurn },
          onZoom: (next) => column.current?.zoomTo(next),
        }}
      />
      <DocumentNotice document={document} garbled={garbled} />
      {replaced !== null && pdf !== null && (
        <ReplacedNotice
          document={document}
          replaced={replaced}
          page={inView ?? reading.page}
          settled={turned || reading.follow === 'on'}
          onGoTo={goTo}
          onCompare={(versionNumber) => onCompare?.(document.id, versionNumber, replaced.know)}
        />
      )}
      <div className={styles.body}>
        {panel !== null && (
          <ViewerPanel
            panel={panel}
            document={document}
            pdf={pdf}
            reading={reading}
            onPanel={choosePanel}
            onDone={() => setPanel(null)}
          />
        )}
        {pdf !== null ? (
          <PageColumn
            handle={column}
            pdf={pdf}
            watermark={watermark}
            overlay={drawOver}
            start={place.start}
            zoom={zoom}
            mode={look.mode}
            turn={turn}
            paper={look.paper}
            find={reading.find}
            onZoom={shared.changeZoom}
            jump={jump}
            led={{ part, onZoom: shared.setLedZoom }}
            onGoTo={goTo}
            onPage={(page, byHand) => {
              if (byHand) setTurned(true);
              setInView(page);
              reading.seen(page, byHand);
            }}
            onSpot={place.keepSpot}
          />
        ) : (
          opening.kind !== 'open' && (
            <Unopened
              opening={opening}
              saveUrl={saveUrl}
              offDevice={document.keepOffDevice}
              onAgain={again}
            />
          )
        )}
      </div>
    </>
  );
}
