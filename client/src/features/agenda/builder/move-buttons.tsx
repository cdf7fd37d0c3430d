// The two arrows of one item by themselves, for where the row that carries them is out of sight.
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../ui';
import { stepTarget } from './order';
import { useAgendaOrder } from './use-agenda-order';

export function MoveButtons({ agendaItemId, number }: { agendaItemId: string; number: string }) {
  const { t } = useTranslation('agenda');
  const { items, move } = useAgendaOrder();
  const up = stepTarget(items, agendaItemId, 'up');
  const down = stepTarget(items, agendaItemId, 'down');
  return (
    <>
      <IconButton
        boxed
        icon={ArrowUp}
        label={t('builder.up', { number })}
        disabled={up === null}
        onClick={() => move(up)}
      />
      <IconButton
        boxed
        icon={ArrowDown}
        label={t('builder.down', { number })}
        disabled={down === null}
        onClick={() => move(down)}
      />
    </>
  );
}
