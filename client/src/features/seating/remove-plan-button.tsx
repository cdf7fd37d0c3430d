// Takes the seating plan away, once asked. Not there where there is no plan.
import { removeSeatingPlan } from '@hop/shared/seating/seating-commands.js';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, useCan } from '../../live';
import { Button, ConfirmDialog } from '../../ui';
import { useSeats } from './use-seats';

export function RemovePlanButton() {
  const { t } = useTranslation('seating');
  const seats = useSeats();
  const [asking, setAsking] = useState(false);
  const { act, busy } = useAct(removeSeatingPlan, { done: () => t('remove.done') });
  const mayRemove = useCan('seatingPlan.remove');
  if (seats === null || !mayRemove) return null;
  const remove = async (): Promise<void> => {
    await act({});
    setAsking(false);
  };
  return (
    <>
      <Button variant="danger" icon={Trash2} onClick={() => setAsking(true)}>
        {t('remove.act')}
      </Button>
      <ConfirmDialog
        open={asking}
        question={t('remove.question')}
        consequence={t('remove.consequence', {
          count: seats.seats.filter(({ person }) => person !== undefined).length,
        })}
        stayLabel={t('remove.keep')}
        actLabel={t('remove.act')}
        tone="danger"
        busy={busy}
        onStay={() => setAsking(false)}
        onAct={() => void remove()}
      />
    </>
  );
}
