// What stands on a page for a note that has words of its own, or marks the page: one taps it to read them.
import { Bookmark, MessageSquareText } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { cx, Icon } from '../../ui';
import styles from './note-layer.module.css';
import type { ShownNote } from './shown-notes';

export const isMark = ({ kind }: ShownNote): boolean =>
  kind === 'sticky' || kind === 'bookmark' || kind === 'text';

interface NoteMarkProps {
  note: ShownNote;
  /** Counts from 1, on its page. */
  at: number;
  /** CSS pixels per point. */
  scale: number;
  onTap: (noteId: string) => void;
}

export const NoteMark = memo(function NoteMark({ note, at, scale, onTap }: NoteMarkProps) {
  const { t } = useTranslation('annotations');
  const { id, kind, colour, spot, text, own } = note;
  return (
    <button
      type="button"
      data-own-tap
      data-mark={id}
      data-colour={colour}
      className={cx(
        kind === 'bookmark' ? styles.bookmark : styles.sticky,
        own === null && styles.given,
      )}
      style={spot ? { left: spot.x * scale, top: spot.y * scale } : undefined}
      aria-label={t(text === '' ? 'openBare' : 'openMark', { kind: t(`kind.${kind}`), text, at })}
      onClick={() => onTap(id)}
    >
      <Icon of={kind === 'bookmark' ? Bookmark : MessageSquareText} size="s" />
    </button>
  );
});
