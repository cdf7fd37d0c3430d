// What a note says: the words it lies on, as a quotation, and those of its writer.
import type { Quote } from '@hop/shared/annotations/annotation.js';
import styles from './notes-panel.module.css';

export function NoteWords({ note }: { note: { quote: Quote | null; text: string } }) {
  return (
    <>
      {note.quote !== null && <q className={styles.quote}>{note.quote.exact}</q>}
      {note.text !== '' && <p className={styles.text}>{note.text}</p>}
    </>
  );
}
