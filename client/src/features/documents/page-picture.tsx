// The small picture of a page. Decorative: its words stand beside it. Without a way to the server it is drawn here when its file is open;
// where it cannot be made there is an empty sheet.
import { useEffect, useRef, useState } from 'react';
import { useCut, useReadableDocument, useScope } from '../../live';
import type { OpenedPdf } from './pdf-engine';
import styles from './search.module.css';
import { pictureUrl } from './use-documents';

/** Of the picture drawn here, in pixels: as wide as the server's. */
const DRAWN_WIDTH = 240;

interface PagePictureProps {
  documentId: string;
  page: number;
  /** The file, when it is open anyway. */
  pdf?: OpenedPdf | null;
}

export function PagePicture({ documentId, page, pdf = null }: PagePictureProps) {
  const { meetingId } = useScope();
  const document = useReadableDocument(documentId);
  const cut = useCut();
  const [failed, setFailed] = useState(false);
  const asks = document !== undefined && !failed && !cut;
  return (
    <span className={styles.sheet}>
      {asks ? (
        <img
          alt=""
          loading="lazy"
          decoding="async"
          src={pictureUrl(meetingId ?? '', document, page)}
          onError={() => setFailed(true)}
        />
      ) : (
        pdf !== null && <Drawn pdf={pdf} page={page} />
      )}
    </span>
  );
}

function Drawn({ pdf, page }: { pdf: OpenedPdf; page: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const stop = new AbortController();
    const draw = async () => {
      const { width, height } = await pdf.sizeOf(page);
      if (canvas.current === null || stop.signal.aborted) return;
      // Both sides bounded: a page may be a banner of ten metres.
      const scale = Math.min(DRAWN_WIDTH / width, (2 * DRAWN_WIDTH) / height);
      await pdf.draw(page, canvas.current, scale, stop.signal);
    };
    void draw().catch(() => undefined);
    return () => stop.abort();
  }, [pdf, page]);
  return <canvas ref={canvas} aria-hidden />;
}
