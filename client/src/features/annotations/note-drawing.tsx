// The drawn part of the notes of one page as vectors in its points, so that they lie right at any zoom. It takes no tap.
import type { Area } from '@hop/shared/annotations/annotation.js';
import { memo } from 'react';
import { cx } from '../../ui';
import styles from './note-layer.module.css';
import type { ShownNote } from './shown-notes';
import { pathOf } from './stroke';

interface NoteDrawingProps {
  notes: readonly ShownNote[];
  chosenId: string | null;
  /** Of the page, in points. */
  width: number;
  height: number;
  /** Where the words of a moved note stand now. */
  areasOf: (note: ShownNote) => readonly Area[] | null;
}

export const NoteDrawing = memo(function NoteDrawing(props: NoteDrawingProps) {
  const { notes, chosenId, width, height, areasOf } = props;
  return (
    <svg aria-hidden className={styles.drawing} viewBox={`0 0 ${width} ${height}`}>
      {notes.map((note) => (
        <g
          key={note.id}
          data-note={note.id}
          data-colour={note.colour}
          className={cx(note.id === chosenId && styles.chosen, note.own === null && styles.given)}
        >
          {note.kind === 'pen' &&
            note.strokes?.map((stroke, at) => (
              <path key={at} d={pathOf(stroke)} className={styles.stroke} />
            ))}
          {(note.kind === 'highlight' || note.kind === 'underline') &&
            areasOf(note)?.map(([x, y, w, h], at) =>
              note.kind === 'highlight' ? (
                <rect key={at} x={x} y={y} width={w} height={h} className={styles.highlight} />
              ) : (
                <path key={at} d={`M${x} ${y + h}h${w}`} className={styles.underline} />
              ),
            )}
        </g>
      ))}
    </svg>
  );
});
