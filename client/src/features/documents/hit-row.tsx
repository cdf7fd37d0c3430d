// One page that a search found: where, and the piece of it with the words marked. One large button that opens it there.
import type { SearchHit } from '@hop/shared/documents/search.js';
import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui';
import { Marked } from './marked';
import { PagePicture } from './page-picture';
import styles from './search.module.css';

interface HitRowProps {
  hit: SearchHit;
  /** The page that is read now. */
  here?: boolean;
  onOpen: () => void;
}

export function HitRow({ hit, here = false, onOpen }: HitRowProps) {
  const { t } = useTranslation('documents');
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={styles.open}
        aria-current={here || undefined}
        onClick={onOpen}
      >
        <PagePicture documentId={hit.documentId} page={hit.page} />
        <span className={styles.words}>
          <span className={styles.page}>{t('pageName', { page: hit.page })}</span>
          <span className={styles.piece}>
            {hit.snippet === null ? t('search.inTitle') : <Marked {...hit.snippet} />}
          </span>
        </span>
        <Icon of={ChevronRight} size="s" />
      </button>
    </li>
  );
}
