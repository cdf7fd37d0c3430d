// How the count of hands stands, at the desk of chair and secretary: whether the chair has confirmed it, and which sites are missing.
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { CircleCheck, Hourglass } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../lib/format';
import { useCan } from '../../live';
import { Note } from '../../ui';
import styles from './ballot-panel.module.css';
import { useUncounted } from './use-hands-sites';

/** Nothing to say of a ballot that was declared or voided unconfirmed. */
export function HandsState({ ballot }: { ballot: Ballot }) {
  const { t } = useTranslation('ballots');
  const { state, countConfirmed } = ballot;
  const mayConfirm = useCan('ballot.confirmCount');
  const missing = useUncounted(ballot);
  if (countConfirmed !== null)
    return (
      <Note
        icon={CircleCheck}
        tone="ok"
        title={t('hands.confirmedBy', {
          name: countConfirmed.name,
          time: formatTime(countConfirmed.at),
        })}
      />
    );
  if (state === 'declared' || state === 'voided') return null;
  const waiting = missing.count > 0 ? t('hands.waiting', missing) : t('hands.whole');
  if (state !== 'closed') return <p className={styles.rule}>{waiting}</p>;
  return (
    <Note
      icon={Hourglass}
      tone="warn"
      title={t(mayConfirm ? 'hands.confirmFirst' : 'hands.waitForChair')}
    >
      {waiting}
    </Note>
  );
}
