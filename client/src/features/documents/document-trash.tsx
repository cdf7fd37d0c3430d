// The trash of the meeting's documents: closed until somebody looks, each with one act, to take it out again.
import { restoreDocument } from '@hop/shared/documents/documents-commands.js';
import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format';
import { useAct, useCan, useEntities } from '../../live';
import { Button, Icon, Row, RowList } from '../../ui';
import { describe } from './describe';
import styles from './document-trash.module.css';

export function DocumentTrash() {
  const { t } = useTranslation('documents');
  const removed = useEntities('removedDocument');
  const mayRestore = useCan('document.restore');
  const { act, busy } = useAct(restoreDocument, { done: () => t('trash.restored') });
  if (removed.length === 0) return null;
  return (
    <details className={styles.trash}>
      <summary className={styles.summary}>
        <Icon of={Trash2} size="s" />
        {t('trash.title', { count: removed.length })}
      </summary>
      <RowList label={t('trash.title', { count: removed.length })} framed>
        {removed
          .toSorted((one, other) => other.removedAt - one.removedAt)
          .map((document) => (
            <Row
              key={document.id}
              title={document.title}
              detail={`${describe(document, t('pagesOf', { count: document.pages }))} · ${t('trash.since', { at: formatDateTime(document.removedAt) })}`}
              act={
                mayRestore && (
                  <Button disabled={busy} onClick={() => void act({ documentId: document.id })}>
                    {t('trash.restore')}
                  </Button>
                )
              }
            />
          ))}
      </RowList>
    </details>
  );
}
