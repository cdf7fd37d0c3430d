// Everything of notes on one page: what was drawn, the marks to tap, the bar at selected words, and the pen while it is taken.
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { later } from '../../lib/later';
import type { Turn } from '../../lib/page-turn';
import { noteAt } from './hit';
import { marksWords, pageKey, type Marking } from './marking';
import { NoteDrawing } from './note-drawing';
import styles from './note-layer.module.css';
import { isMark, NoteMark } from './note-mark';
import { inMargin, onItsWords } from './note-place';
import { pointOn, type ShownPage } from './page-point';
import type { Chosen } from './page-words';
import { PenSurface } from './pen-surface';
import type { ShownNote } from './shown-notes';
import { useNoteActs } from './use-note-acts';
import { usePageSelection } from './use-page-selection';
import { WordsSurface } from './words-surface';

const SelectionBar = later(async () => (await import('./on-tap')).SelectionBar);
const NoteCard = later(async () => (await import('./on-tap')).NoteCard);

export interface PageNotes {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  /** CSS pixels per point. */
  readonly scale: number;
  readonly turn: Turn;
  readonly text: HTMLElement | undefined;
  readonly documentId: string;
  /** Of the file that is open. */
  readonly versionNumber: number;
  readonly notes: readonly ShownNote[];
  readonly marking: Marking;
}
/** Room that the bar needs at the right edge of a page, in CSS pixels. */
const BAR_PX = 300;

export function NoteLayer(props: PageNotes) {
  const { page, width, height, scale, turn, text, documentId, versionNumber, notes, marking } =
    props;
  const { t } = useTranslation('annotations');
  const layer = useRef<HTMLDivElement>(null);
  const acts = useNoteActs();
  const { tool, colour, chosenId, choose, sawWords } = marking;
  const on = { documentId, versionNumber, page };
  const sheet = useMemo(
    (): ShownPage => ({ width: width / scale, height: height / scale, turn }),
    [width, height, scale, turn],
  );
  const wordsTool = marksWords(tool) ? tool : null;
  const markWords =
    wordsTool && ((words: Chosen) => void acts.add({ ...on, kind: wordsTool, colour, ...words }));
  // With a tool over the page words are still selected by keys.
  const { chosen, clear } = usePageSelection(tool === 'pen' ? undefined : text, sheet, markWords);
  const hasWords = text !== undefined && text.textContent.trim() !== '';
  const isDrawn = text !== undefined;
  useEffect(() => {
    if (wordsTool && isDrawn) sawWords(pageKey(documentId, versionNumber, page), hasWords);
  }, [wordsTool, isDrawn, sawWords, documentId, versionNumber, page, hasWords]);

  const placedNotes = useMemo(
    () =>
      inMargin(
        notes.map((note) => onItsWords(note, text, sheet)),
        scale,
      ),
    [notes, text, sheet, scale],
  );

  useEffect(() => {
    const leaf = layer.current?.parentElement;
    if (!leaf || placedNotes.length === 0 || (tool !== null && !marksWords(tool))) return;
    const onClick = (event: MouseEvent) => {
      // A selection, or a tap on something that has its own meaning, is no tap on the page.
      if (getSelection()?.isCollapsed === false) return;
      if (event.target instanceof Element && event.target.closest('[data-own-tap]')) return;
      const point = pointOn(leaf.getBoundingClientRect(), event, sheet);
      choose(noteAt(placedNotes, point, scale)?.id ?? null);
    };
    leaf.addEventListener('click', onClick);
    return () => leaf.removeEventListener('click', onClick);
  }, [placedNotes, scale, sheet, choose, tool]);

  const stickyAt = ({ x, y }: { x: number; y: number }, quote: ShownNote['quote'] = null) =>
    marking.stick({ page, spot: { x, y }, quote });
  const toggle = useCallback(
    (noteId: string) => choose(noteId === chosenId ? null : noteId),
    [choose, chosenId],
  );
  const shown = placedNotes.find(({ id }) => id === chosenId);
  const end = chosen?.areas.at(-1);
  return (
    <div
      ref={layer}
      className={styles.layer}
      data-turned={turn !== 0 || undefined}
      style={{ ['--turn-back' as string]: `${-turn}deg` }}
    >
      {placedNotes.length > 0 && (
        <NoteDrawing
          notes={placedNotes}
          chosenId={shown?.id ?? null}
          width={sheet.width}
          height={sheet.height}
        />
      )}
      {markWords && hasWords && wordsTool && (
        <WordsSurface
          page={sheet}
          text={text}
          kind={wordsTool}
          colour={colour}
          onBegin={() => choose(null)}
          onWords={markWords}
        />
      )}
      {placedNotes.map(
        (note, at) =>
          isMark(note) && (
            <NoteMark key={note.id} note={note} at={at + 1} scale={scale} onTap={toggle} />
          ),
      )}
      {tool === 'pen' && (
        <PenSurface
          page={sheet}
          colour={colour}
          onStroke={(points) => acts.add({ ...on, kind: 'pen', colour, strokes: [points] })}
        />
      )}
      {tool === 'sticky' && (
        <button
          type="button"
          data-own-tap
          className={styles.surface}
          aria-label={t('stickHere', { page })}
          onClick={(event) => {
            // By the keyboard it has no place of its own: the top of the page.
            const [x, y] =
              event.detail > 0
                ? pointOn(event.currentTarget.getBoundingClientRect(), event, sheet)
                : [sheet.width - 40, 40];
            stickyAt({ x: Math.round(x), y: Math.round(y) });
          }}
        />
      )}
      {chosen !== null && end !== undefined && (
        <SelectionBar
          left={Math.max(0, Math.min(end[0] * scale, width - BAR_PX))}
          top={(end[1] + end[3]) * scale}
          onHighlight={(dye) => {
            acts.add({ ...on, kind: 'highlight', colour: dye, ...chosen });
            clear();
          }}
          onUnderline={() => {
            acts.add({ ...on, kind: 'underline', colour: 'ink', ...chosen });
            clear();
          }}
          onNote={() => {
            stickyAt({ x: Math.round(end[0] + end[2]), y: Math.round(end[1]) }, chosen.quote);
            clear();
          }}
        />
      )}
      {shown !== undefined && (
        <NoteCard
          key={shown.id}
          note={shown}
          page={{ width, height, scale }}
          onClose={() => choose(null)}
        />
      )}
    </div>
  );
}
