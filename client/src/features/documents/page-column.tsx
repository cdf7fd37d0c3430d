// The pages of one document: in a column that scrolls, or a row of one or two. All movement is decided in use-page-column.ts.
import {
  useDeferredValue,
  useImperativeHandle,
  useMemo,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { PartOfPage } from './led-part';
import styles from './page-column.module.css';
import { PageSheet } from './page-sheet';
import type { Turn } from '../../lib/page-turn';
import { sheetsToShow } from './page-layout';
import type { Paper } from './reading-look';
import { onReaderKey } from './reader-keys';
import { usePageColumn, type ColumnOptions } from './use-page-column';
import { useColumnTouch } from './use-column-touch';
import { useMouseSelection } from './use-mouse-selection';
import { FULL_WIDTH, larger, smaller } from './zoom-steps';

export interface ColumnHandle {
  /** Around the middle of what is in view. */
  zoomTo(zoom: number): void;
  /** What of this page is in view; null until it is laid out. */
  partOf(page: number): PartOfPage | null;
}

/** A page as it lies on the screen now, for what others draw over it. */
export interface PageOnScreen {
  /** Counts from 1. */
  readonly page: number;
  /** In CSS pixels, of the sheet before the reader's turn, which turns what is drawn over it as well. */
  readonly width: number;
  readonly height: number;
  /** CSS pixels per point. */
  readonly scale: number;
  /** Where its text can be selected; undefined while the page is not drawn. */
  readonly text: HTMLElement | undefined;
  /** Quarters to the right by which the reader turned the sheet, in degrees. */
  readonly turn: Turn;
}
export type PageOverlay = (page: PageOnScreen) => ReactNode;

type PageColumnProps = ColumnOptions & {
  handle: Ref<ColumnHandle>;
  /** Written across every page; null for none. */
  watermark: string | null;
  overlay?: PageOverlay | undefined;
  paper: Paper;
  /** What was searched, to be marked; empty for nothing. */
  find: string;
  onGoTo: (page: number) => void;
};

export function PageColumn({
  handle,
  watermark,
  overlay,
  paper,
  find,
  onGoTo,
  ...options
}: PageColumnProps) {
  const { t } = useTranslation('documents');
  const { pdf, zoom, turn } = options;
  const column = usePageColumn(options, { canvas: styles.canvas, text: styles.text });
  const { scroller, content, ruler, layout, failed, texts, prepared } = column;
  const { holderOf, zoomTo, partOf } = column;
  useImperativeHandle(handle, () => ({ zoomTo, partOf }));
  const row = layout?.row ?? null;
  const first = row?.first ?? 1;
  useColumnTouch(column, { zoom, pages: pdf.pages, onGoTo });
  useMouseSelection(scroller, texts, turn);
  // What a turn brings into view stands at once; the empty sheets around it follow when the turn was painted.
  const around = useDeferredValue(prepared);
  const shown = useMemo(
    () => (layout === null ? [] : sheetsToShow(layout, prepared, around)),
    [layout, prepared, around],
  );
  const onKeyDown = (event: KeyboardEvent) =>
    onReaderKey(event, {
      ...{ page: column.shownPage(), pages: pdf.pages, rows: row !== null, onGoTo },
      onZoom: (step) => zoomTo(step === 0 ? FULL_WIDTH : step > 0 ? larger(zoom) : smaller(zoom)),
    });
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      data-paper={paper}
      data-narrow={column.narrow || undefined}
      tabIndex={0}
      role="region"
      aria-label={t('pages')}
      onScroll={column.onScroll}
      onKeyDown={onKeyDown}
    >
      <div ref={ruler} className={styles.ruler} />
      <div
        ref={content}
        className={styles.content}
        data-pages={pdf.pages}
        style={{ width: layout?.width, height: layout?.height }}
      >
        {shown.map((box) => (
          <PageSheet
            key={box.page}
            box={box}
            turn={turn}
            failed={failed.get(box.page)}
            aside={row !== null && (box.page < first || box.page > row.last)}
            text={texts.get(box.page)}
            holderOf={holderOf}
            watermark={watermark}
            overlay={overlay}
            find={find}
            onFound={column.onFound}
          />
        ))}
      </div>
    </div>
  );
}
