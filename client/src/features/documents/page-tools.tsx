// The tools of a reader's bar: page by page, to a page, smaller and larger.
import { ChevronLeft, ChevronRight, MoveHorizontal, ZoomIn, ZoomOut } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui';
import { PageDialog } from './page-dialog';
import styles from './viewer-bar.module.css';
import { FULL_WIDTH, larger, LARGEST, smaller, SMALLEST } from './zoom-steps';

export interface PageToolsProps {
  pages: number;
  page: number;
  zoom: number;
  /** Until the file is open its pages cannot be turned. */
  ready: boolean;
  onGoTo: (page: number) => void;
  onZoom: (zoom: number) => void;
}

export function PageTools(props: PageToolsProps) {
  const { pages, page, ready, onGoTo } = props;
  const { t } = useTranslation('documents');
  const [asking, setAsking] = useState(false);
  return (
    <>
      <span className={styles.pager}>
        <IconButton
          icon={ChevronLeft}
          label={t('previous')}
          className={styles.turn}
          disabled={!ready || page <= 1}
          onClick={() => onGoTo(page - 1)}
        />
        <button
          type="button"
          className={styles.page}
          disabled={!ready}
          aria-haspopup="dialog"
          onClick={() => setAsking(true)}
        >
          <span className={styles.word}>{t('pageWord')} </span>
          {page}/{pages}
        </button>
        <IconButton
          icon={ChevronRight}
          label={t('next')}
          className={styles.turn}
          disabled={!ready || page >= pages}
          onClick={() => onGoTo(page + 1)}
        />
      </span>
      <span className={styles.tools}>
        <ZoomButtons {...props} />
      </span>
      <PageDialog {...props} open={asking} onClose={() => setAsking(false)} />
    </>
  );
}

export function ZoomButtons({ zoom, ready, onZoom }: PageToolsProps) {
  const { t } = useTranslation('documents');
  return (
    <>
      <IconButton
        icon={ZoomOut}
        label={t('zoomOut')}
        disabled={!ready || zoom <= SMALLEST}
        onClick={() => onZoom(smaller(zoom))}
      />
      <IconButton
        icon={MoveHorizontal}
        label={t('zoomFit')}
        disabled={!ready || zoom === FULL_WIDTH}
        onClick={() => onZoom(FULL_WIDTH)}
      />
      <IconButton
        icon={ZoomIn}
        label={t('zoomIn')}
        disabled={!ready || zoom >= LARGEST}
        onClick={() => onZoom(larger(zoom))}
      />
    </>
  );
}
