// Asks before a list that is not written yet is left: by a link, by the browser's own ways, or given up.
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import { ConfirmDialog } from '../../../ui';

interface LeaveGuardProps {
  /** Something would have to be found again. */
  unwritten: boolean;
  count: number;
  /** Asked because of "do not import": leaving then also forgets the list. */
  givingUp: boolean;
  onStay: () => void;
  onGiveUp: () => void;
}

export function LeaveGuard({ unwritten, count, givingUp, onStay, onGiveUp }: LeaveGuardProps) {
  const { t } = useTranslation('office');
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      unwritten && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!unwritten) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unwritten]);
  const leaving = blocker.state === 'blocked';
  const stay = (): void => {
    blocker.reset?.();
    onStay();
  };
  return (
    <ConfirmDialog
      open={leaving || givingUp}
      question={t(leaving ? 'import.away.question' : 'import.giveUp.question')}
      consequence={t(leaving ? 'import.away.consequence' : 'import.giveUp.consequence', { count })}
      stayLabel={t('import.stay')}
      actLabel={t(leaving ? 'import.away.act' : 'import.giveUp.act')}
      tone={leaving ? 'primary' : 'danger'}
      onStay={stay}
      onAct={() => (leaving ? blocker.proceed() : onGiveUp())}
    />
  );
}
