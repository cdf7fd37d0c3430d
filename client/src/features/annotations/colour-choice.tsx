// The five colours of notes, each with its name; the chosen one carries a check, so that nobody must tell colours apart.
import { noteColours, type NoteColour } from '@hop/shared/annotations/annotation.js';
import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui';
import styles from './colour-choice.module.css';

interface ColourChoiceProps {
  label: string;
  /** Null: none is chosen yet, a tap is the act itself. */
  value: NoteColour | null;
  /** Lines are drawn in it, which are of its ink. */
  inked?: boolean;
  onChoose: (colour: NoteColour) => void;
}

export function ColourChoice({ label, value, inked = false, onChoose }: ColourChoiceProps) {
  const { t } = useTranslation('annotations');
  return (
    <div role="group" aria-label={label} className={styles.colours}>
      {noteColours.map((colour) => (
        <button
          key={colour}
          type="button"
          className={styles.colour}
          data-colour={colour}
          data-inked={inked || undefined}
          aria-pressed={value === null ? undefined : colour === value}
          aria-label={t(`colour.${colour}`)}
          title={t(`colour.${colour}`)}
          onClick={() => onChoose(colour)}
        >
          <span className={styles.drop}>
            {colour === value && <Icon of={Check} size="xs" bold />}
          </span>
        </button>
      ))}
    </div>
  );
}
