// The flags of a document, wherever it stands in a list: icon and word. Nothing when it has none.
import type { Document } from '@hop/shared/documents/document.js';
import { Cloud, Lock, Undo2, UserRoundCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui';
import styles from './document-flags.module.css';

type Flagged = Pick<Document, 'internal' | 'recall' | 'keepOffDevice' | 'access'>;

export function DocumentFlags({ document }: { document: Flagged }) {
  const { t } = useTranslation('documents');
  const { internal, recall, keepOffDevice, access } = document;
  if (!internal && !recall && !keepOffDevice && access === 'everyone') return null;
  return (
    <span className={styles.flags}>
      {access !== 'everyone' && (
        <span className={styles.flag}>
          <Icon of={UserRoundCheck} size="xs" />
          {t(`accessShort.${access}`)}
        </span>
      )}
      {internal && (
        <span className={styles.flag}>
          <Icon of={Lock} size="xs" />
          {t('flag.internal')}
        </span>
      )}
      {recall && (
        <span className={styles.flag}>
          <Icon of={Undo2} size="xs" />
          {t('flag.recall')}
        </span>
      )}
      {keepOffDevice && (
        <span className={styles.flag}>
          <Icon of={Cloud} size="xs" />
          {t('flag.keepOffDevice')}
        </span>
      )}
    </span>
  );
}
