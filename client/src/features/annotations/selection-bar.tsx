// Beside selected words: tap a colour to highlight them, or underline them, or write a note on them. Below the words, for devices put
// their own menu above.
import type { NoteColour } from '@hop/shared/annotations/annotation.js';
import { MessageSquareText, Underline } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui';
import { ColourChoice } from './colour-choice';
import styles from './note-layer.module.css';

interface SelectionBarProps {
  /** In CSS pixels of the page. */
  left: number;
  top: number;
  onHighlight: (colour: NoteColour) => void;
  onUnderline: () => void;
  onNote: () => void;
}

export function SelectionBar({ left, top, onHighlight, onUnderline, onNote }: SelectionBarProps) {
  const { t } = useTranslation('annotations');
  return (
    <div
      role="toolbar"
      aria-label={t('selection.label')}
      className={styles.bar}
      style={{ left, top }}
      // A tap must not let go of the words before it is heard.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      <ColourChoice label={t('selection.highlight')} value={null} onChoose={onHighlight} />
      <button type="button" className={styles.act} onClick={onUnderline}>
        <Icon of={Underline} size="s" />
        {t('kind.underline')}
      </button>
      <button type="button" className={styles.act} onClick={onNote}>
        <Icon of={MessageSquareText} size="s" />
        {t('kind.sticky')}
      </button>
    </div>
  );
}
