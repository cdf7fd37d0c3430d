// My notes on the documents of this meeting: of the open document, or of them all; a new one goes to the page in view.
// The place gives it room and the page; where a note leads to is the place's matter, too.
import { Lock, NotebookPen, X } from 'lucide-react';
import { pageNow } from '@hop/shared/annotations/placement.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReadableDocuments } from '../../live';
import { Empty, Icon, IconButton, Segmented } from '../../ui';
import { LostNotes } from './lost-notes';
import { NewNote } from './new-note';
import { NoteItem } from './note-item';
import styles from './notes-panel.module.css';
import { useNotes } from './use-notes';

interface NotesPanelProps {
  documentId: string | null;
  page: number | null;
  onClose: () => void;
  onGoTo: (documentId: string, page: number) => void;
}

export function NotesPanel({ documentId, page, onClose, onGoTo }: NotesPanelProps) {
  const { t } = useTranslation('annotations');
  const [which, setWhich] = useState<'here' | 'all'>('here');
  const { here, all } = useNotes(documentId);
  const documents = useReadableDocuments();
  const shown = which === 'here' ? here : all;
  return (
    <section className={styles.panel} aria-label={t('title')}>
      <header className={styles.head}>
        <h2 className={styles.title}>{t('title')}</h2>
        <IconButton icon={X} label={t('close')} onClick={onClose} />
      </header>
      <p className={styles.private}>
        <Icon of={Lock} size="xs" />
        {t('private')}
      </p>
      <NewNote key={documentId} documentId={documentId} page={page} />
      <LostNotes documentId={documentId} />
      <Segmented
        label={t('which')}
        value={which}
        options={[
          { value: 'here', label: t('here', { count: here.length }) },
          { value: 'all', label: t('all', { count: all.length }) },
        ]}
        onChange={setWhich}
      />
      {shown.length === 0 ? (
        <Empty icon={NotebookPen} title={t('none.title')}>
          {t('none.words')}
        </Empty>
      ) : (
        <ul role="list" className={styles.list}>
          {shown.map((note) => (
            <NoteItem
              key={note.id}
              note={note}
              onPage={note.documentId === documentId && pageNow(note) === page}
              documentTitle={
                which === 'all'
                  ? documents.find((document) => document.id === note.documentId)?.title
                  : undefined
              }
              onGoTo={onGoTo}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
