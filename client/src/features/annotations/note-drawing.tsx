// The drawn part of the notes of one page as vectors in its points, so that they lie right at any zoom: marked words below, lines over
// them, whichever came first. It takes no tap. A page may carry hundreds: each is drawn again only when it is another one itself.
import type { Area } from '@hop/shared/annotations/annotation.js';
import { memo, type ReactNode } from 'react';
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
  const drawn = (those: readonly ShownNote[]) =>
    those.length > 0 && (
      <Drawing width={width} height={height}>
        {those.map((note) => (
          <DrawnNote key={note.id} note={note} chosen={note.id === chosenId} />
        ))}
      </Drawing>
    );
  return (
    <>
      {drawn(notes.filter(({ kind }) => kind === 'highlight'))}
      {drawn(notes.filter(({ kind }) => kind !== 'highlight'))}
    </>
  );
});

interface DrawingProps {
  /** Of the page, in points. */
  width: number;
  height: number;
  children: ReactNode;
}

/** One sheet of glass over the page, mixed with what lies below as a whole. */
export function Drawing({ width, height, children }: DrawingProps) {
  return (
    <svg aria-hidden data-on-page className={styles.drawing} viewBox={`0 0 ${width} ${height}`}>
      {children}
    </svg>
  );
}

/** Words as they are marked, line by line. */
export function DrawnWords({ kind, areas }: { kind: string; areas: readonly Area[] }) {
  return areas.map(([x, y, w, h], at) =>
    kind === 'highlight' ? (
      <rect key={at} x={x} y={y} width={w} height={h} className={styles.highlight} />
    ) : (
      <path key={at} d={`M${x} ${y + h}h${w}`} className={styles.underline} />
    ),
  );
}

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
      {(kind === 'highlight' || kind === 'underline') && areas !== null && (
        <DrawnWords kind={kind} areas={areas} />
      )}
    </g>
  );
});
