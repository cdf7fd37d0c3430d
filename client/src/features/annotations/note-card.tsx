// The chosen note beside its place on the page: its words, and for one's own what can be done with it.
import { X } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../lib/format';
import { useEntity } from '../../live';
import { IconButton } from '../../ui';
import { kindIcons } from './kind-icons';
import { NoteActs } from './note-acts';
import styles from './note-layer.module.css';
import panel from './notes-panel.module.css';
import { NoteWords } from './note-words';
import type { ShownNote } from './shown-notes';

interface NoteCardProps {
  note: ShownNote;
  /** As it lies on the screen. */
  page: { width: number; height: number; scale: number };
  onClose: () => void;
}
/** Around what was drawn, in CSS pixels. */
const GAP_PX = 12;

/** What the note covers of the page, in points: left, top, bottom. */
function extentOf({ strokes, areas, spot }: ShownNote): { x: number; top: number; bottom: number } {
  if (spot !== null) return { x: spot.x, top: spot.y - 20, bottom: spot.y + 20 };
  const points =
    strokes?.flat() ??
    areas?.flatMap(([x, y, w, h]) => [
      [x, y],
      [x + w, y + h],
    ]) ??
    [];
  const xs = points.map(([x = 0]) => x);
  const ys = points.map(([, y = 0]) => y);
  if (xs.length === 0) return { x: 0, top: 0, bottom: 48 };
  return { x: Math.min(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** Where a bookmark is now, in CSS pixels of its page: it stays in view. Of a turned page its corner is near enough. */
function ribbonOf(card: Element | null, noteId: string) {
  const layer = card?.parentElement;
  const ribbon = layer?.querySelector(`[data-mark="${noteId}"]`);
  if (!layer || !ribbon || layer.hasAttribute('data-turned')) return undefined;
  const { left, top } = layer.getBoundingClientRect();
  const box = ribbon.getBoundingClientRect();
  return { right: box.right - left, top: box.top - top, bottom: box.bottom - top };
}

export function NoteCard({ note, page, onClose }: NoteCardProps) {
  const { t } = useTranslation('annotations');
  const writer = useEntity('participant', note.writerId);
  const card = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  const { x, top, bottom } = extentOf(note);
  useLayoutEffect(() => {
    const size = card.current?.getBoundingClientRect();
    if (size === undefined) return;
    const ribbon = note.kind === 'bookmark' ? ribbonOf(card.current, note.id) : undefined;
    const below = (ribbon?.bottom ?? bottom * page.scale) + GAP_PX;
    const above = (ribbon?.top ?? top * page.scale) - GAP_PX - size.height;
    const left = ribbon === undefined ? x * page.scale : ribbon.right - size.width;
    setPlace({
      left: Math.max(0, Math.min(left, page.width - size.width)),
      top: below + size.height > page.height && above > 0 ? above : below,
    });
  }, [note.kind, note.id, x, top, bottom, page.scale, page.width, page.height]);
  // Whoever asked for it sees it whole; it lies inside the page and scrolls with it.
  useLayoutEffect(() => {
    if (place !== null) card.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [place]);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    const onKey = ({ key, target, defaultPrevented }: KeyboardEvent) => {
      if (key !== 'Escape' || defaultPrevented) return;
      // A dialog over the card, or words that are being written, hear it for themselves.
      const other = target instanceof Element && target.closest('textarea, input, [role="dialog"]');
      if (!other || other === card.current) close.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <div
      ref={card}
      role="dialog"
      aria-label={t(`kind.${note.kind}`)}
      data-own-tap
      className={styles.card}
      style={place ?? { visibility: 'hidden' }}
    >
      <div className={panel.meta}>
        <span className={panel.kind}>
          <span className={panel.dot} data-colour={note.colour}>
            {kindIcons(note.kind, 'xs')}
          </span>
          {t(`kind.${note.kind}`)}
          <span className={panel.time}>{formatTime(note.writtenAt)}</span>
        </span>
        <IconButton icon={X} label={t('closeCard')} onClick={onClose} />
      </div>
      {writer && <p className={panel.whose}>{t('whose', { name: writer.name })}</p>}
      <NoteWords note={note} />
      {note.own !== null && <NoteActs note={note.own} onGone={onClose} />}
    </div>
  );
}
