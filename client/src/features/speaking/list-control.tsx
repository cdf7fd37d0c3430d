// Whether requests are taken, in one quiet line: the state as icon and word, and the acts that lead away from it.
import type { ListState, ListSubject } from '@hop/shared/speaking/speaker-list.js';
import { CircleCheck, CircleDashed, CirclePause, Clock, Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge, Button } from '../../ui';
import styles from './list-control.module.css';
import { useSpeakerList } from './use-speaker-list';

const looks = {
  open: { icon: CircleCheck, tone: 'ok' },
  paused: { icon: CirclePause, tone: 'warn' },
  closed: { icon: Lock, tone: 'neutral' },
  planned: { icon: Clock, tone: 'neutral' },
  none: { icon: CircleDashed, tone: 'neutral' },
} as const;

const acts: Readonly<Record<ListState | 'planned' | 'none', readonly ListState[]>> = {
  open: ['paused', 'closed'],
  paused: ['open', 'closed'],
  closed: ['open'],
  planned: ['open'],
  none: ['open'],
};

type ListControlProps = { agendaItemId: string | null; about: ListSubject };

export function ListControl({ agendaItemId, about }: ListControlProps) {
  const { t } = useTranslation('speaking');
  const { list, planned, busy, set } = useSpeakerList(agendaItemId, about);
  // Speeches may be asked for from the invitation on; a round of questions is started.
  const state = list?.state ?? planned ?? (about === 'speeches' ? 'open' : 'none');
  const { icon, tone } = looks[state];
  return (
    <div className={styles.line} role="group" aria-label={t(`list.${about}.label`)}>
      <Badge icon={icon} tone={tone}>
        {t(`list.${about}.${state}`)}
      </Badge>
      <span className={styles.acts}>
        {acts[state].map((next) => (
          <Button key={next} variant="quiet" disabled={busy} onClick={() => set(next)}>
            {t(`list.${about}.act.${next === 'open' && list !== undefined ? 'again' : next}`)}
          </Button>
        ))}
      </span>
    </div>
  );
}
