// Everything of notes on one page: what was drawn, the marks to tap, the bar at selected words, and the pen while it is taken.
import { Bookmark, MessageSquareText } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Turn } from '../../lib/page-turn';
import { cx, Icon } from '../../ui';
import { noteAt } from './hit';
import type { Marking } from './marking';
import { NoteCard } from './note-card';
import { NoteDrawing } from './note-drawing';
import styles from './note-layer.module.css';
import { pointOn, type ShownPage } from './page-point';
import { areasOf, rangeOf } from './page-words';
import { PenSurface } from './pen-surface';
import { SelectionBar } from './selection-bar';
import type { ShownNote } from './shown-notes';
import { useNoteActs } from './use-note-acts';
import { usePageSelection } from './use-page-selection';

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
  const { tool, colour, choose } = marking;
  const on = { documentId, versionNumber, page };
  const sheet = useMemo(
    (): ShownPage => ({ width: width / scale, height: height / scale, turn }),
    [width, height, scale, turn],
  );
  const { chosen, clear } = usePageSelection(
    tool === 'pen' ? undefined : text,
    sheet,
    tool === 'highlight'
      ? (words) => void acts.add({ ...on, kind: 'highlight', colour, ...words })
      : null,
  );

  const moved = useMemo(() => {
    const found = new Map<string, ReturnType<typeof areasOf>>();
    if (text === undefined) return found;
    for (const { id, words } of notes) {
      const range = words === null ? null : rangeOf(words, text);
      if (range !== null) found.set(id, areasOf(range, text, sheet));
    }
    return found;
  }, [notes, text, sheet]);
  const placedNotes = useMemo(
    () =>
      inMargin(
        notes.map((note) => ({ ...note, areas: areasNow(note, moved) })),
        scale,
      ),
    [notes, moved, scale],
  );

  useEffect(() => {
    const leaf = layer.current?.parentElement;
    if (!leaf || placedNotes.length === 0) return;
    const onClick = (event: MouseEvent) => {
      // A selection, or a tap on something that has its own meaning, is no tap on the page.
      if (getSelection()?.isCollapsed === false) return;
      if (event.target instanceof Element && event.target.closest('[data-own-tap]')) return;
      const point = pointOn(leaf.getBoundingClientRect(), event, sheet);
      choose(noteAt(placedNotes, point, scale)?.id ?? null);
    };
    leaf.addEventListener('click', onClick);
    return () => leaf.removeEventListener('click', onClick);
  }, [placedNotes, scale, sheet, choose]);

  const stickyAt = ({ x, y }: { x: number; y: number }, quote: ShownNote['quote'] = null) =>
    marking.stick({ page, spot: { x, y }, quote });
  const shown = placedNotes.find(({ id }) => id === marking.chosenId);
  const end = chosen?.areas.at(-1);
  return (
    <div ref={layer} className={styles.layer} style={{ ['--turn-back' as string]: `${-turn}deg` }}>
      {placedNotes.length > 0 && (
        <NoteDrawing
          notes={placedNotes}
          chosenId={marking.chosenId}
          width={sheet.width}
          height={sheet.height}
          areasOf={areasIn}
        />
      )}
      {placedNotes.map(
        (note, at) =>
          isMark(note) && (
            <button
              key={note.id}
              type="button"
              data-own-tap
              data-colour={note.colour}
              className={cx(
                note.kind === 'bookmark' ? styles.bookmark : styles.sticky,
                note.own === null && styles.given,
              )}
              style={
                note.spot ? { left: note.spot.x * scale, top: note.spot.y * scale } : undefined
              }
              aria-label={t('openMark', {
                kind: t(`kind.${note.kind}`),
                text: note.text,
                at: at + 1,
              })}
              onClick={() => choose(note.id === marking.chosenId ? null : note.id)}
            >
              <Icon of={note.kind === 'bookmark' ? Bookmark : MessageSquareText} size="s" />
            </button>
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
      {shown !== undefined && tool === null && (
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

const isMark = ({ kind }: ShownNote): boolean =>
  kind === 'sticky' || kind === 'bookmark' || kind === 'text';

/** From one note about the page to the next, down its left margin, in CSS pixels. */
const MARGIN_STEP_PX = 52;
const MARGIN_PX = 28;

/** Notes about a whole page have no spot: they stand under one another in its margin. */
function inMargin(notes: readonly ShownNote[], scale: number): readonly ShownNote[] {
  let down = 0;
  return notes.map((note) => {
    if (note.kind !== 'text') return note;
    const y = (MARGIN_PX + MARGIN_STEP_PX * down++) / scale;
    return { ...note, spot: { x: MARGIN_PX / scale, y } };
  });
}

const areasIn = (note: ShownNote) => note.areas;
const areasNow = (
  note: ShownNote,
  moved: ReadonlyMap<string, ReturnType<typeof areasOf>>,
): ShownNote['areas'] => (note.words === null ? note.areas : (moved.get(note.id) ?? null));
