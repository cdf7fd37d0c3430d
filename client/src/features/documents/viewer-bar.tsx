// The bar over the pages: the document's name (opens the list), page by page, to a page, smaller and larger.
import type { Document } from '@hop/shared/documents/document.js';
import {
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  FileText,
  MoveHorizontal,
  ZoomIn,
  ZoomOut,
} from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, IconButton } from '../../ui';
import { LaserButton } from './laser-button';
import { PageDialog } from './page-dialog';
import { ShowPageButton } from './show-page-button';
import styles from './viewer-bar.module.css';
import type { Leading } from './use-lead';
import { FULL_WIDTH, larger, LARGEST, smaller, SMALLEST } from './zoom-steps';

export interface ViewerBarProps {
  document: Document;
  pages: number;
  page: number;
  zoom: number;
  /** Until the file is open its pages cannot be turned. */
  ready: boolean;
  onPick: () => void;
  onGoTo: (page: number) => void;
  onZoom: (zoom: number) => void;
  leading?: Leading | undefined;
}

export function ViewerBar(props: ViewerBarProps) {
  const { document, pages, page, ready, onPick, onGoTo } = props;
  const { t } = useTranslation('documents');
  const [asking, setAsking] = useState(false);
  return (
    <div className={styles.bar}>
      <button type="button" className={styles.document} onClick={onPick} title={document.title}>
        <Icon of={FileText} className={styles.icon} />
        <span className={styles.name}>{document.title}</span>
        <Icon of={ChevronDown} size="s" />
      </button>
      <span className={styles.gap} />
      <ShowPageButton documentId={document.id} page={page} />
      {props.leading && <LaserButton leading={props.leading} ready={ready} />}
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
    </div>
  );
}

export function ZoomButtons({ zoom, ready, onZoom }: ViewerBarProps) {
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
