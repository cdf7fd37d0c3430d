// The pages of one document in a column that scrolls. All movement is decided in use-page-column.ts.
import { useImperativeHandle, type ReactNode, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './page-column.module.css';
import { Watermark } from './watermark';
import { usePageColumn, type ColumnOptions, type ViewOfPage } from './use-page-column';

export interface ColumnHandle {
  /** Around the middle of what is in view. */
  zoomTo(zoom: number): void;
  /** Null until the page is laid out. */
  viewOf(page: number): ViewOfPage | null;
}

/** A page as it lies on the screen now, for what others draw over it. */
export interface PageOnScreen {
  /** Counts from 1. */
  readonly page: number;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** CSS pixels per point. */
  readonly scale: number;
  /** Where its text can be selected; undefined while the page is not drawn. */
  readonly text: HTMLElement | undefined;
}
export type PageOverlay = (page: PageOnScreen) => ReactNode;

type PageColumnProps = ColumnOptions & {
  handle: Ref<ColumnHandle>;
  /** Written across every page; null for none. */
  watermark: string | null;
  overlay?: PageOverlay | undefined;
};

export function PageColumn({ handle, watermark, overlay, ...options }: PageColumnProps) {
  const { t } = useTranslation('documents');
  const { scroller, content, ruler, layout, failed, texts, holderOf, onScroll, zoomTo, viewOf } =
    usePageColumn(options, { canvas: styles.canvas, text: styles.text });
  useImperativeHandle(handle, () => ({ zoomTo, viewOf }));
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      tabIndex={0}
      role="region"
      aria-label={t('pages')}
      onScroll={onScroll}
    >
      <div ref={ruler} className={styles.ruler} />
      <div
        ref={content}
        className={styles.content}
        style={{ width: layout?.width, height: layout?.height }}
      >
        {layout?.boxes.map((box) => (
          <div
            key={box.page}
            data-page={box.page}
            role="group"
            aria-label={t('pageName', { page: box.page })}
            className={styles.page}
            style={{
              left: box.left,
              top: box.top,
              width: box.width,
              height: box.height,
              ['--total-scale-factor' as string]: box.scale,
            }}
          >
            <span className={styles.waiting} role={failed.has(box.page) ? 'alert' : undefined}>
              {failed.has(box.page) ? t('pageFailed', { page: box.page }) : box.page}
            </span>
            <div ref={holderOf(box.page)} className={styles.sheet} />
            {overlay?.({ ...box, text: texts.get(box.page) })}
            {watermark !== null && <Watermark text={watermark} />}
          </div>
        ))}
      </div>
    </div>
  );
}
