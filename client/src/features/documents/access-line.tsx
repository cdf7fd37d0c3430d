// Who may read a document, in one line of words; named people are listed.
import type { Document } from '@hop/shared/documents/document.js';
import { useTranslation } from 'react-i18next';
import { useEntities } from '../../live';
import styles from './document-inspector.module.css';
import { titledName } from './people';

export function AccessLine({ document }: { document: Document }) {
  const { t } = useTranslation('documents');
  const named = new Set(document.readerIds);
  const names = useEntities('participant')
    .filter(({ id }) => named.has(id))
    .map(titledName);
  return (
    <p>
      <b>{t('field.access')}</b>
      <small className={styles.hint}>
        {document.access === 'named'
          ? t('readers.some', { count: names.length, names: names.join(', ') })
          : t(`access.${document.access}`)}
      </small>
    </p>
  );
}
