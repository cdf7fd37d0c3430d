// The minutes as a sheet of paper, made from the journal and the notes. Each sentence can be asked where it comes from.
import type { MinutesPreview } from '@hop/shared/minutes/minutes-preview.js';
import { useTranslation } from 'react-i18next';
import { cx } from '../../ui';
import styles from './minutes.module.css';

interface MinutesPaperProps {
  minutes: MinutesPreview;
  chosen: number | null;
  onChoose: (index: number) => void;
}

export function MinutesPaper({ minutes, chosen, onChoose }: MinutesPaperProps) {
  const { t } = useTranslation('minutes');
  return (
    <article className={styles.paper} lang="vi" aria-label={t('paper.label')}>
      {minutes.sentences.map((sentence, index) => {
        // Sentences have no id: they are made anew from the whole meeting each time.
        const key = `${String(index)}-${sentence.text}`;
        if (sentence.role === 1)
          return (
            <h3 key={key} className={styles.section}>
              {sentence.text}
            </h3>
          );
        const words =
          sentence.seqs.length === 0 ? (
            sentence.text
          ) : (
            <button
              type="button"
              className={cx(styles.source, sentence.source === 'note' && styles.written)}
              aria-pressed={chosen === index}
              onClick={() => onChoose(index)}
            >
              {sentence.text}
            </button>
          );
        return sentence.role === 2 ? (
          <h4 key={key} className={styles.heading}>
            {words}
          </h4>
        ) : (
          <p key={key} className={styles.sentence}>
            {words}
          </p>
        );
      })}
    </article>
  );
}
