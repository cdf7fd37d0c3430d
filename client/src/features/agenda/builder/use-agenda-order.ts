// The agenda in its order, with a move shown at once and taken back when the server says no.
import { moveAgendaItem } from '@hop/shared/agenda/agenda-commands.js';
import type { AgendaItem } from '@hop/shared/agenda/agenda-item.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, useEntities } from '../../../live';
import { useSittings } from '../use-sittings';
import { afterMove, type Target } from './order';

interface Pending {
  /** The rows as they were: once they are others, they tell the truth themselves. */
  rows: readonly AgendaItem[];
  target: Target;
}

export function useAgendaOrder(): {
  items: readonly AgendaItem[];
  move: (target: Target | null) => void;
} {
  const { t } = useTranslation('agenda');
  const rows = useEntities('agendaItem');
  const { sittings } = useSittings();
  const [pending, setPending] = useState<Pending | null>(null);
  const { act } = useAct(moveAgendaItem, { done: () => t('builder.moved') });
  const items =
    pending !== null && pending.rows === rows ? afterMove(rows, pending.target, sittings) : rows;
  const send = async (target: Target): Promise<void> => {
    setPending({ rows, target });
    if ((await act(target)) === null) setPending(null);
  };
  return {
    items,
    move: (target) => {
      if (target !== null) void send(target);
    },
  };
}
