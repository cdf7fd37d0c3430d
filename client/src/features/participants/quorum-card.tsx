// The ring and the sentence: are enough members here. A head without a frame, for a card or above the sites.
import { quorumRule, quorumSentence } from '@hop/shared/participants/sentences.js';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../lib/i18n';
import { Ring } from '../../ui';
import styles from './quorum-card.module.css';
import { useQuorum } from './use-quorum';

export function QuorumCard() {
  const { t } = useTranslation('participants');
  const now = useQuorum();
  if (now === null) return null;
  const sentence = quorumSentence(currentLanguage(), now);
  const cut = sentence.search(/[:;] /);
  const rest = quorumRule(currentLanguage(), now) ?? sentence.slice(cut + 2);
  return (
    <div className={styles.head}>
      <Ring
        value={now.present}
        total={now.totalMembers}
        label={t('quorum.present')}
        tone={now.reached ? 'enough' : 'short'}
      />
      <div className={styles.words} role="status">
        <h2 className={styles.title}>{sentence.slice(0, cut)}</h2>
        <p className={styles.detail}>{rest.charAt(0).toLocaleUpperCase('vi') + rest.slice(1)}</p>
        <p className={styles.detail}>{t('quorum.everyone', { ...now.everyone })}</p>
      </div>
    </div>
  );
}
