// The chair's hand on one place of the queue: up, down, passed over, out. The list is ordered by the server's answer, not before.
import {
  moveRequest,
  skipRequest,
  withdrawRequest,
} from '@hop/shared/speaking/speaking-commands.js';
import { ChevronDown, ChevronUp, SkipForward, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../live';
import { IconButton } from '../../ui';
import type { Waiting } from './floor';
import styles from './queue-card.module.css';

type ArrangeButtonsProps = { queue: readonly Waiting[]; place: number; name: string };

export function ArrangeButtons({ queue, place, name }: ArrangeButtonsProps) {
  const { t } = useTranslation('speaking');
  const move = useAct(moveRequest, { done: () => t('done.move'), chairsAct: true });
  const skip = useAct(skipRequest, { done: () => t('done.skip', { name }), chairsAct: true });
  const remove = useAct(withdrawRequest, { done: () => t('done.removed'), chairsAct: true });
  const requestId = queue[place]?.request.id;
  const before = (index: number) => queue[index]?.request.id ?? null;
  if (requestId === undefined) return null;
  return (
    <span className={styles.arrange}>
      <IconButton
        icon={ChevronUp}
        label={t('queue.up', { name })}
        disabled={place === 0 || move.busy}
        onClick={() => void move.act({ requestId, beforeId: before(place - 1) })}
      />
      <IconButton
        icon={ChevronDown}
        label={t('queue.down', { name })}
        disabled={place === queue.length - 1 || move.busy}
        onClick={() => void move.act({ requestId, beforeId: before(place + 2) })}
      />
      <IconButton
        icon={SkipForward}
        label={t('queue.skip', { name })}
        disabled={skip.busy}
        onClick={() => void skip.act({ requestId })}
      />
      <IconButton
        icon={X}
        label={t('queue.withdraw', { name })}
        disabled={remove.busy}
        onClick={() => void remove.act({ requestId })}
      />
    </span>
  );
}
