// The words that were searched, marked on a page: over its text layer, whose own elements others count on.
import { phrasesOf, placesToMark, tokensOf } from '@hop/shared/documents/search-words.js';
import { useLayoutEffect, useState } from 'react';
import styles from './page-column.module.css';
import { partOf, type Part, type Turn } from '../../lib/page-turn';
import { rangesOf, textOf } from './text-of-layer';

/** A page that says a word more often is marked at the first ones. */
const MOST_MARKS = 300;

interface PageMarksProps {
  page: number;
  text: HTMLElement;
  find: string;
  turn: Turn;
  /** Where on the page the first mark stands, as part of its height; null: none does. */
  onFound: (page: number, down: number | null) => void;
}

export function PageMarks({ page, text, find, turn, onFound }: PageMarksProps) {
  const [marks, setMarks] = useState<readonly Part[]>([]);
  useLayoutEffect(() => {
    const parts = marksOf(text, find, turn);
    setMarks(parts);
    const [first] = parts;
    // Of a turned page its top is near enough.
    onFound(page, first === undefined ? null : turn === 0 ? first.y : 0);
    return () => onFound(page, null);
  }, [text, find, turn, page, onFound]);
  return (
    <div className={styles.marks} aria-hidden>
      {marks.map(({ x, y, width, height }, index) => (
        <span
          key={index}
          className={styles.found}
          style={{
            left: `${x * 100}%`,
            top: `${y * 100}%`,
            width: `${width * 100}%`,
            height: `${height * 100}%`,
          }}
        />
      ))}
    </div>
  );
}

function marksOf(layer: HTMLElement, find: string, turn: Turn): Part[] {
  const { text, nodes } = textOf(layer);
  const frame = layer.getBoundingClientRect();
  return placesToMark([...tokensOf(text)], phrasesOf(find))
    .slice(0, MOST_MARKS)
    .flatMap((span) => rangesOf(nodes, span))
    .flatMap((range) => [...range.getClientRects()])
    .map((rect) => partOf(frame, rect, turn));
}
