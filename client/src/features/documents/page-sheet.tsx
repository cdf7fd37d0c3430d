// One page where it lies: the sheet with its canvas and text, and over it marks, what others draw, and the reader's name. It is
// drawn again only when something of its own changes: a document may have a thousand.
import { memo, useCallback, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './page-column.module.css';
import type { Failure } from './canvas-desk';
import type { PageOverlay } from './page-column';
import type { PageBox } from './page-layout';
import { PageMarks } from './page-marks';
import { turnedSize, type Turn } from '../../lib/page-turn';
import { Watermark } from './watermark';

interface PageSheetProps {
  box: PageBox;
  turn: Turn;
  failed: Failure | undefined;
  /** Drawn ahead, not to be seen yet. */
  aside: boolean;
  text: HTMLElement | undefined;
  holderOf: (page: number, element: HTMLElement | null) => void;
  watermark: string | null;
  overlay: PageOverlay | undefined;
  find: string;
  onFound: (page: number, down: number | null) => void;
}

export const PageSheet = memo(function PageSheet({
  box,
  turn,
  failed,
  aside,
  text,
  holderOf,
  watermark,
  overlay,
  find,
  onFound,
}: PageSheetProps) {
  const { t } = useTranslation('documents');
  const { page, left, top, width, height, scale } = box;
  const own = turnedSize(box, turn);
  const holder = useCallback(
    (element: HTMLElement | null) => holderOf(page, element),
    [holderOf, page],
  );
  const leaf: CSSProperties = {
    ...{ left: (width - own.width) / 2, top: (height - own.height) / 2 },
    ...own,
    transform: turn === 0 ? undefined : `rotate(${turn}deg)`,
  };
  return (
    <div
      data-page={page}
      role="group"
      aria-label={t('pageName', { page })}
      className={styles.page}
      inert={aside}
      style={{
        ...{ left, top, width, height },
        visibility: aside ? 'hidden' : undefined,
        ['--total-scale-factor' as string]: scale,
      }}
    >
      <span className={styles.waiting} role={failed && 'alert'}>
        {failed ? t(failed === 'slow' ? 'pageSlow' : 'pageFailed', { page }) : page}
      </span>
      <div className={styles.leaf} style={leaf}>
        <div ref={holder} className={styles.sheet} />
        {find !== '' && text !== undefined && (
          <PageMarks page={page} text={text} find={find} turn={turn} onFound={onFound} />
        )}
        {overlay?.({ page, ...own, scale, text, turn })}
      </div>
      {watermark !== null && <Watermark text={watermark} />}
    </div>
  );
});
