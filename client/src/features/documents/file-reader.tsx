// Reads a file that belongs to no meeting: the same pages and tools as a document's, and the way back. Nobody is followed here.
import { ArrowLeft } from 'lucide-react';
import { useRef, useState } from 'react';
import { useActor } from '../../live';
import { Button } from '../../ui';
import styles from './document-viewer.module.css';
import { PageColumn, type ColumnHandle } from './page-column';
import { PageTools } from './page-tools';
import { Unopened } from './unopened';
import { useOpenedPdf } from './use-opened-pdf';
import { useZoomPlace } from './use-zoom-place';
import bar from './viewer-bar.module.css';

interface FileReaderProps {
  /** Under which the reader's place is kept. */
  id: string;
  title: string;
  url: string;
  saveUrl: string;
  /** As far as they are known before the file is open. */
  pages: number;
  backLabel: string;
  onBack: () => void;
}

export function FileReader(props: FileReaderProps) {
  const { id, title, url, saveUrl, backLabel, onBack } = props;
  const { opening, again } = useOpenedPdf(url);
  const { start, zoom, changeZoom, keepSpot } = useZoomPlace(useActor().id, id);
  const column = useRef<ColumnHandle>(null);
  const [page, setPage] = useState(start.page);
  const [jump, setJump] = useState<{ page: number } | null>(null);
  const goTo = (next: number) => setJump({ page: next });
  const ready = opening.kind === 'open';
  const pages = ready ? opening.pdf.pages : props.pages;
  return (
    <section className={styles.viewer} aria-label={title}>
      <div className={bar.bar}>
        <Button variant="quiet" icon={ArrowLeft} onClick={onBack}>
          {backLabel}
        </Button>
        <strong className={bar.name}>{title}</strong>
        <span className={bar.gap} />
        <PageTools
          {...{ pages, page, zoom, ready }}
          onGoTo={goTo}
          onZoom={(next) => column.current?.zoomTo(next)}
        />
      </div>
      {ready ? (
        <PageColumn
          handle={column}
          pdf={opening.pdf}
          watermark={null}
          {...{ start, zoom, jump }}
          {...{ mode: 'column', turn: 0, paper: 'light', find: '' }}
          onZoom={changeZoom}
          onGoTo={goTo}
          onPage={setPage}
          onSpot={keepSpot}
        />
      ) : (
        <Unopened opening={opening} saveUrl={saveUrl} onAgain={again} />
      )}
    </section>
  );
}
