// The documents of one item of the agenda, to open by one tap from there. Those of the current item stand under it by name; others
// are a button beside it, which opens the only one or shows the names of several. A tap anywhere on the line opens the first.
import type { Document } from '@hop/shared/documents/document.js';
import { FileText, Files } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, IconButton } from '../../ui';
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
  const [first, second] = documents;
  // The times of all lines stand under one another.
  if (first === undefined) return current ? null : <span className={styles.none} />;
  // For fingers alone: the button or the names say the same to others.
  const whole = (
    <button
      type="button"
      className={styles.whole}
      tabIndex={-1}
      aria-hidden
      onClick={() => onOpen(first.id)}
    />
  );
  if (current)
    return (
      <>
        {whole}
        <Names documents={documents} onOpen={onOpen} />
      </>
    );
  if (second === undefined)
    return (
      <>
        {whole}
        <IconButton
          icon={FileText}
          className={styles.beside}
          label={t('item.open', { title: first.title })}
          onClick={() => onOpen(first.id)}
        />
      </>
    );
  return (
    <>
      {whole}
      <IconButton
        icon={Files}
        className={styles.beside}
        label={t('item.several', { count: documents.length })}
        aria-expanded={unfolded}
        onClick={() => setUnfolded(!unfolded)}
      />
      {unfolded && <Names documents={documents} onOpen={onOpen} />}
    </>
  );
}

interface NamesProps {
  documents: readonly Document[];
  onOpen: (documentId: string) => void;
}

function Names({ documents, onOpen }: NamesProps) {
  return (
    <ul role="list" className={styles.all}>
      {documents.map((document) => (
        <li key={document.id}>
          <button type="button" className={styles.one} onClick={() => onOpen(document.id)}>
            <Icon of={FileText} size="s" />
            <span className={styles.name}>{document.title}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
