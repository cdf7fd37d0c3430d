// The three numbers of one site, their sum against how many are there, and how the count stands; at the site and in the dialog.
import { choices } from '@hop/shared/ballots/ballot.js';
import { CircleCheck, CircleX, Info, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatExactTime } from '../../lib/format';
import { refusalText } from '../../live';
import { Note, Stepper } from '../../ui';
import { choiceLooks } from './choices';
import styles from './hands.module.css';
import type { HandsInHand } from './use-hands';

/** The largest number that the server takes. */
const MOST_HANDS = 5_000;

export function HandsFields({ hands, disabled }: { hands: HandsInHand; disabled?: boolean }) {
  const { t } = useTranslation('ballots');
  return (
    <div className={styles.fields}>
      {choices.map((choice) => (
        <Stepper
          key={choice}
          {...choiceLooks[choice]}
          label={t(`choice.${choice}`)}
          max={MOST_HANDS}
          disabled={disabled}
          value={hands.values[choice]}
          onChange={(value) => hands.set(choice, value)}
        />
      ))}
    </div>
  );
}

/** "7/9 người có mặt" */
export function HandsSum({ hands, present }: { hands: HandsInHand; present: number }) {
  const { t } = useTranslation('ballots');
  return (
    <p className={styles.sum} role="status">
      <strong className={styles.sumFigure}>
        {hands.sum}/{present}
      </strong>{' '}
      {t('hands.ofPresent')}
    </p>
  );
}

/** One line with room kept for it: nothing moves when the answer comes. */
export function HandsLine({ hands, present }: { hands: HandsInHand; present: number }) {
  return (
    <div aria-live="polite" className={styles.line}>
      <Words hands={hands} present={present} />
    </div>
  );
}

function Words({ hands, present }: { hands: HandsInHand; present: number }) {
  const { t } = useTranslation('ballots');
  const { recorded, refusal } = hands;
  if (hands.isMissing) return <Note icon={Info} tone="warn" title={t('hands.missing')} />;
  if (refusal !== null)
    return (
      <Note icon={CircleX} tone="lost" title={t('hands.refused')}>
        {refusalText(refusal)}
      </Note>
    );
  if (hands.sum > present)
    return (
      <Note icon={TriangleAlert} tone="warn" title={t('hands.tooMany', { count: present })}>
        {t('hands.tooManyWords')}
      </Note>
    );
  if (recorded === null) return <Note icon={Info} tone="ok" title={t('hands.notRecorded')} />;
  return (
    <Note
      icon={CircleCheck}
      tone="ok"
      title={t('hands.recorded', { time: formatExactTime(recorded.at) })}
    >
      {t(hands.isTyped ? 'hands.changed' : 'hands.mayMend')}
    </Note>
  );
}
