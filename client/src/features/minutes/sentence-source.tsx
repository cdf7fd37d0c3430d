// "Câu này từ đâu": the recorded acts that one sentence of the minutes was made from.
import type { MinutesPreview } from '@hop/shared/minutes/minutes-preview.js';
import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Note } from '../../ui';
import { JournalLines } from './journal-lines';
import styles from './minutes.module.css';

export function SentenceSource({ minutes, index }: { minutes: MinutesPreview; index: number }) {
  const { t } = useTranslation('minutes');
  const sentence = minutes.sentences[index];
  if (sentence === undefined) return null;
  const lines = minutes.acts.filter((act) => sentence.seqs.includes(act.seq));
  return (
    <div className={styles.form}>
      <p className={styles.quote}>“{sentence.text}”</p>
      <h3 className={styles.act}>{t('source.count', { count: lines.length })}</h3>
      <JournalLines lines={lines} />
      <Note icon={Lock} tone="ok" title={t(`source.${sentence.source}`)} />
    </div>
  );
}
