// The drawn part of the notes of one page as vectors in its points, so that they lie right at any zoom. It takes no tap. A page may
// carry hundreds: each is drawn again only when it is another one itself.
import { memo } from 'react';
import { cx } from '../../ui';
import styles from './note-layer.module.css';
import type { ShownNote } from './shown-notes';
import { pathOf } from './stroke';

interface NoteDrawingProps {
  /** With the areas where their words stand now. */
  notes: readonly ShownNote[];
  chosenId: string | null;
  /** Of the page, in points. */
  width: number;
  height: number;
}

export const NoteDrawing = memo(function NoteDrawing(props: NoteDrawingProps) {
  const { notes, chosenId, width, height } = props;
  return (
    <svg aria-hidden className={styles.drawing} viewBox={`0 0 ${width} ${height}`}>
      {notes.map((note) => (
        <DrawnNote key={note.id} note={note} chosen={note.id === chosenId} />
      ))}
    </svg>
  );
});

const DrawnNote = memo(function DrawnNote({ note, chosen }: { note: ShownNote; chosen: boolean }) {
  const { id, kind, colour, own, strokes, areas } = note;
  return (
    <g
      data-note={id}
      data-colour={colour}
      className={cx(chosen && styles.chosen, own === null && styles.given)}
    >
      {kind === 'pen' &&
        strokes?.map((stroke, at) => (
          <path key={at} d={pathOf(stroke)} className={styles.stroke} />
        ))}
      {(kind === 'highlight' || kind === 'underline') &&
        areas?.map(([x, y, w, h], at) =>
          kind === 'highlight' ? (
            <rect key={at} x={x} y={y} width={w} height={h} className={styles.highlight} />
          ) : (
            <path key={at} d={`M${x} ${y + h}h${w}`} className={styles.underline} />
          ),
        )}
    </g>
  );
});
