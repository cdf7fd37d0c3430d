// Takes the marker, or the line under words, over one page: one finger, pen or mouse marks from the word where it goes down to the one
// where it leaves, and does not scroll. A touch without a way is a tap on what lies there.
import type { Area, NoteColour } from '@hop/shared/annotations/annotation.js';
import { useRef, useState } from 'react';
import { letterFinder, rangeBetween, type Hand } from '../../lib/letter-at';
import { cx } from '../../ui';
import { Drawing, DrawnWords } from './note-drawing';
import styles from './note-layer.module.css';
import type { ShownPage } from './page-point';
import { areasOf, chosenWords, inWholeWords, type Chosen } from './page-words';
import { useOneHand } from './use-one-hand';

/** A finger that taps goes so far. */
const TAP_PX = 8;

interface WordsSurfaceProps {
  page: ShownPage;
  text: HTMLElement;
  kind: 'highlight' | 'underline';
  colour: NoteColour;
  onBegin: () => void;
  onWords: (words: Chosen) => void;
}
interface Way {
  readonly from: Hand;
  /** From there to the word at this place. */
  rangeTo(hand: Hand): Range | null;
  range: Range | null;
}

export function WordsSurface({ page, text, kind, colour, onBegin, onWords }: WordsSurfaceProps) {
  const way = useRef<Way | null>(null);
  const [areas, setAreas] = useState<readonly Area[]>([]);
  const [dragged, setDragged] = useState(false);
  const drop = () => {
    way.current = null;
    setAreas([]);
  };
  const hand = useOneHand({
    begin(event) {
      setDragged(false);
      const letterAt = letterFinder(text, page.turn);
      const first = letterAt(event);
      way.current = {
        from: event,
        rangeTo(to) {
          const last = letterAt(to);
          return first === null || last === null ? null : rangeBetween(first, last);
        },
        range: null,
      };
    },
    move(events) {
      const now = way.current;
      const to = events.at(-1);
      if (now === null || to === undefined) return;
      const { clientX, clientY } = now.from;
      if (!dragged) {
        if (Math.hypot(to.clientX - clientX, to.clientY - clientY) < TAP_PX) return;
        setDragged(true);
        onBegin();
      }
      now.range = now.rangeTo(to);
      setAreas((now.range && areasOf(inWholeWords(now.range), text, page)) ?? []);
    },
    end() {
      const range = way.current?.range;
      drop();
      const words = range && !range.collapsed ? chosenWords(range, text, page) : null;
      if (words !== null) onWords(words);
    },
    drop,
  });
  return (
    <>
      <Drawing width={page.width} height={page.height}>
        <g data-colour={colour}>
          <DrawnWords kind={kind} areas={areas} />
        </g>
      </Drawing>
      <div
        className={cx(styles.surface, styles.onWords)}
        data-words
        data-own-drag
        data-own-tap={dragged || undefined}
        {...hand}
      />
    </>
  );
}
