// What a note says: the words it lies on, as a quotation, and those of its writer, in which "trang 12" leads to that page.
import type { Quote } from '@hop/shared/annotations/annotation.js';
import { PageLinkedText } from '../../live';
import styles from './notes-panel.module.css';

interface NoteWordsProps {
  note: { quote: Quote | null; text: string; documentId: string | null };
}

export function NoteWords({ note }: NoteWordsProps) {
  return (
    <>
      {note.quote !== null && <q className={styles.quote}>{note.quote.exact}</q>}
      {note.text !== '' && (
        <p className={styles.text}>
          <PageLinkedText text={note.text} documentId={note.documentId} />
        </p>
      )}
    </>
  );
}
