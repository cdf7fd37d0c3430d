// Before the secretary does what is the chair's: whose order it is, ticked each time. Asks nothing of anybody else.
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useChairOrder, useEntity } from '../../live';
import { Check } from '../../ui';

/** So long after the question has come, a press is still the second one of a double press on what opened it. */
const DOUBLE_PRESS_MS = 600;

export function useOrderAsked(chairsAct: boolean): {
  question: ReactNode;
  /** False as long as it must be ticked first; then says so. */
  given: () => boolean;
} {
  const { t } = useTranslation('meetings');
  const order = useChairOrder();
  const chair = useEntity('participant', chairsAct ? order?.onOrderOf : null);
  const [ticked, setTicked] = useState(false);
  const [missed, setMissed] = useState(false);
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), DOUBLE_PRESS_MS);
    return () => clearTimeout(timer);
  }, []);
  if (chair === undefined) return { question: null, given: () => true };
  return {
    question: (
      <div>
        <Check checked={ticked} onChange={setTicked}>
          {t('order.of', { chair: `${chair.honorific} ${chair.name}`.trim() })}
        </Check>
        {missed && !ticked && <p role="alert">{t('order.needed')}</p>}
      </div>
    ),
    given: () => {
      if (!ticked && settled) setMissed(true);
      return ticked;
    },
  };
}
