// The arrows of one item: up, down, into the item above, out of its parent. Also for where its row is out of sight.
import { ArrowDown, ArrowUp, IndentDecrease, IndentIncrease } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../ui';
import { stepTarget, type Step } from './order';
import { useAgendaOrder } from './use-agenda-order';

const steps = [
  ['out', IndentDecrease],
  ['in', IndentIncrease],
  ['up', ArrowUp],
  ['down', ArrowDown],
] as const satisfies readonly (readonly [Step, unknown])[];

export function MoveButtons({ agendaItemId, number }: { agendaItemId: string; number: string }) {
  const { t } = useTranslation('agenda');
  const { items, move } = useAgendaOrder();
  return steps.map(([step, icon]) => {
    const target = stepTarget(items, agendaItemId, step);
    // What cannot be a part of anything, or is none, needs no arrow for it; up and down keep their places.
    if (target === null && (step === 'in' || step === 'out')) return null;
    return (
      <IconButton
        key={step}
        boxed
        icon={icon}
        label={t(`builder.${step}`, { number })}
        disabled={target === null}
        onClick={() => move(target)}
      />
    );
  });
}
