// All pages as small pictures to tap. Only those in sight are there: a document may have a thousand pages.
import type { Document } from '@hop/shared/documents/document.js';
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PagePicture } from './page-picture';
import type { OpenedPdf } from './pdf-engine';
import { gridOf, rowTop, shownOf, type Grid } from './thumbnail-grid';
import styles from './viewer-panel.module.css';

interface ThumbnailPanelProps {
  document: Document;
  /** null while it is being opened. */
  pdf: OpenedPdf | null;
  page: number;
  onGoTo: (page: number) => void;
}

export function ThumbnailPanel({ document, pdf, page, onGoTo }: ThumbnailPanelProps) {
  const { t } = useTranslation('documents');
  const list = useRef<HTMLDivElement>(null);
  const [grid, setGrid] = useState<Grid | null>(null);
  const [top, setTop] = useState(0);
  const { pages } = document;

  useLayoutEffect(() => {
    const region = list.current;
    if (region === null) return;
    const measure = () => {
      const rem = parseFloat(getComputedStyle(window.document.documentElement).fontSize) || 16;
      setGrid(gridOf({ width: region.clientWidth, height: region.clientHeight, rem, pages }));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(region);
    measure();
    return () => observer.disconnect();
  }, [pages]);

  // The page that is read stays in sight; a list that the reader scrolls elsewhere stays there until the page is turned.
  useLayoutEffect(() => {
    const region = list.current;
    if (region === null || grid === null) return;
    const at = rowTop(grid, page);
    if (at >= region.scrollTop && at + grid.rowHeight <= region.scrollTop + grid.height) return;
    region.scrollTop = at - (grid.height - grid.rowHeight) / 2;
    setTop(region.scrollTop);
  }, [grid, page]);

  return (
    <div
      ref={list}
      className={styles.list}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
    >
      <div className={styles.all} style={{ height: grid?.total }}>
        {grid !== null &&
          shownOf(grid, top).map(({ page: each, ...place }) => (
            <button
              key={each}
              type="button"
              className={styles.thumb}
              style={place}
              aria-label={t('pageName', { page: each })}
              aria-current={each === page ? 'page' : undefined}
              onClick={() => onGoTo(each)}
            >
              <PagePicture documentId={document.id} page={each} pdf={pdf} />
              {each}
            </button>
          ))}
      </div>
    </div>
  );
}
