// The field that searches the text of all documents, above a list of them: while something is typed the hits stand in its place.
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchField } from '../../ui';
import { SearchHits } from './search-hits';
import styles from './search.module.css';
import { useDocumentsInOrder } from './use-documents';
import { useSearch } from './use-search';

interface DocumentSearchProps {
  onOpen: (documentId: string, page: number, find: string) => void;
  /** The list that stands here while nothing is searched. */
  children: ReactNode;
}

export function DocumentSearch({ onOpen, children }: DocumentSearchProps) {
  const { t } = useTranslation('documents');
  const [typed, setTyped] = useState('');
  const [only, setOnly] = useState<string | null>(null);
  const search = useSearch(typed, only);
  const none = useDocumentsInOrder().length === 0;
  if (none) return children;
  const type = (next: string) => {
    setTyped(next);
    setOnly(null);
  };
  return (
    <>
      <search className={styles.search}>
        <SearchField
          label={t('search.label')}
          placeholder={t('search.field')}
          value={typed}
          onChange={type}
        />
      </search>
      {search.idle ? (
        children
      ) : (
        <SearchHits
          search={search}
          only={only}
          onOnly={setOnly}
          onOpen={(documentId, page) => onOpen(documentId, page, typed)}
        />
      )}
    </>
  );
}
