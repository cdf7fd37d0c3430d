// Page by page, or to a page by its number.
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { later } from '../../lib/later';
import { IconButton } from '../../ui';
import type { ReaderControls } from './viewer-bar';
import styles from './viewer-bar.module.css';

const PageDialog = later(async () => (await import('./on-tap')).PageDialog);

export type PagerProps = Pick<ReaderControls, 'pages' | 'page' | 'ready' | 'onGoTo'>;

export function Pager(reader: PagerProps) {
  const { t } = useTranslation('documents');
  const { pages, page, ready, onGoTo } = reader;
  const [asking, setAsking] = useState(false);
  return (
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
      <PageDialog {...reader} open={asking} onClose={() => setAsking(false)} />
    </span>
  );
}
