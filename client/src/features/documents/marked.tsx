// A piece of text with the places marked that were searched for.
import type { Span } from '@hop/shared/documents/search-words.js';
import { Fragment } from 'react';
import styles from './search.module.css';

export function Marked({ text, marks }: { text: string; marks: readonly Span[] }) {
  const ends = [0, ...marks.map(({ end }) => end)];
  return (
    <>
      {marks.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(ends[index], start)}
          <mark className={styles.mark}>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
