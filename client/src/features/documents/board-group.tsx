// One item of the agenda in the list of documents: its line, then its documents, or that it has none yet.
import { useDroppable } from '@dnd-kit/core';
import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui';
import styles from './document-board.module.css';
import { groupKey } from './document-order';
import type { DocumentGroup } from './use-documents';

export function BoardGroup({ group, children }: { group: DocumentGroup; children: ReactNode }) {
  const { t } = useTranslation('documents');
  const { number, title, agendaItemId, documents } = group;
  const line = useDroppable({ id: groupKey(agendaItemId) });
  const isLoose = number === null;
  if (isLoose && documents.length === 0) return null;
  const name = isLoose ? t('loose') : t('ofItem', { number, title });
  return (
    <section aria-label={name} className={styles.group}>
      <h3 ref={line.setNodeRef} className={styles.item} data-over={line.isOver || undefined}>
        {isLoose ? (
          <b>{t('loose')}</b>
        ) : (
          <span className={styles.itemName}>
            <b>{t('board.itemNumber', { number })}</b> {title}
          </span>
        )}
        {documents.length > 0 ? (
          <span className={styles.count}>{t('board.count', { count: documents.length })}</span>
        ) : (
          <span className={styles.missing}>
            <Icon of={TriangleAlert} size="xs" />
            {t('board.missing')}
          </span>
        )}
      </h3>
      {documents.length > 0 && (
        <ul role="list" className={styles.rows}>
          {children}
        </ul>
      )}
    </section>
  );
}
