// Before a turn is ended by the desk: whose, and how much time is left or over.
import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../lib/format';
import { ConfirmDialog } from '../../ui';
import { addressed, named, type Floor } from './floor';
import { useCountdown } from './use-countdown';
import { useFloorActs } from './use-floor-acts';

export function CutDialog({ floor, onDone }: { floor: Floor; onDone: () => void }) {
  const { t } = useTranslation('speaking');
  const countdown = useCountdown(floor.speech);
  const { busy, end } = useFloorActs(floor.speech);
  const name = addressed(floor.person);
  const within = named(floor.person);
  return (
    <ConfirmDialog
      open
      tone="danger"
      question={t('cut.question', { name: within })}
      consequence={t(countdown.isOver ? 'cut.over' : 'cut.left', {
        name,
        time: formatDuration(Math.abs(countdown.seconds)),
      })}
      stayLabel={t('cut.stay')}
      actLabel={t('cut.act')}
      busy={busy}
      onStay={onDone}
      onAct={() => void end().then(onDone)}
    />
  );
}
