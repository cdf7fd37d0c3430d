// One page as large as its place allows, for displays: nothing to scroll, zoom or select. The old page stays until the
// next one is drawn, so that the hall never sees a blank sheet.
import type { Document } from '@hop/shared/documents/document.js';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useScope } from '../../live';
import type { OpenedPdf } from './pdf-engine';
import styles from './shown-page.module.css';
import { fileUrl } from './use-documents';
import { useOpenedPdf } from './use-opened-pdf';

/** A 4K screen needs no more; a larger canvas only costs memory. */
const MOST_PIXELS = 8_000_000;

export function ShownPage({ document, page }: { document: Document; page: number }) {
  const { t } = useTranslation('documents');
  const { meetingId } = useScope();
  const { opening } = useOpenedPdf(fileUrl(meetingId ?? '', document));
  const holder = useRef<HTMLDivElement>(null);
  const failed = useDrawnPage(holder, opening.kind === 'open' ? opening.pdf : null, page);
  return (
    <div className={styles.place}>
      <div
        ref={holder}
        className={styles.holder}
        role="img"
        aria-label={`${document.title}, ${t('pageName', { page })}`}
      />
      {(failed || opening.kind === 'failed') && (
        <p className={styles.failed} role="alert">
          {t('pageFailed', { page })}
        </p>
      )}
    </div>
  );
}

/** Draws the page into the holder, again when the holder's size changes. Says whether it could not be drawn. */
function useDrawnPage(
  holder: { readonly current: HTMLElement | null },
  pdf: OpenedPdf | null,
  page: number,
): boolean {
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const place = holder.current;
    if (place === null || pdf === null) return;
    let stop = new AbortController();
    const draw = async ({ signal }: AbortController) => {
      const size = await pdf.sizeOf(page);
      const fit = Math.min(place.clientWidth / size.width, place.clientHeight / size.height);
      const largest = Math.sqrt(MOST_PIXELS / (size.width * size.height));
      const canvas = window.document.createElement('canvas');
      await pdf.draw(page, canvas, Math.min(fit * devicePixelRatio, largest), signal);
      canvas.style.aspectRatio = `${size.width} / ${size.height}`;
      canvas.style.width = `${size.width * fit}px`;
      place.replaceChildren(canvas);
    };
    const begin = () => {
      stop.abort();
      const mine = (stop = new AbortController());
      draw(mine).then(
        () => setFailed(false),
        () => {
          if (!mine.signal.aborted) setFailed(true);
        },
      );
    };
    const observer = new ResizeObserver(begin);
    observer.observe(place);
    return () => {
      observer.disconnect();
      stop.abort();
    };
  }, [holder, pdf, page]);
  return failed;
}
