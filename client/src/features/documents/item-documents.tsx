// The documents of one item of the agenda, to open by one tap from there: one or those of the current item by name, others by number.
import type { Document } from '@hop/shared/documents/document.js';
import { ChevronDown, FileText } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui';
import styles from './item-documents.module.css';
import { useDocumentGroups } from './use-documents';

interface ItemDocumentsProps {
  agendaItemId: string;
  /** The meeting is at this item. */
  current: boolean;
  onOpen: (documentId: string) => void;
}

export function ItemDocuments({ agendaItemId, current, onOpen }: ItemDocumentsProps) {
  const { t } = useTranslation('documents');
  const groups = useDocumentGroups();
  const [unfolded, setUnfolded] = useState(false);
  const documents = groups.find((group) => group.agendaItemId === agendaItemId)?.documents ?? [];
  if (documents.length === 0) return null;
  if (documents.length > 1 && !current && !unfolded)
    return (
      <button type="button" className={styles.one} onClick={() => setUnfolded(true)}>
        <Icon of={FileText} size="s" />
        <span className={styles.name}>{t('status.count', { count: documents.length })}</span>
        <Icon of={ChevronDown} size="s" />
      </button>
    );
  return (
    <ul role="list" className={styles.all}>
      {documents.map((document) => (
        <li key={document.id}>
          <One document={document} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
}

function One({ document, onOpen }: { document: Document } & Pick<ItemDocumentsProps, 'onOpen'>) {
  return (
    <button type="button" className={styles.one} onClick={() => onOpen(document.id)}>
      <Icon of={FileText} size="s" />
      <span className={styles.name}>{document.title}</span>
    </button>
  );
}
