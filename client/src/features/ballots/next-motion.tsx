// Under a declared result: opens the next motion of the same item, named, with its place among them.
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { Vote } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useCan, useEntities, useEntity, useScope } from '../../live';
import { Button } from '../../ui';
import styles from './ballot-panel.module.css';
import { nextInItem } from './next-in-item';
import { useBallotActs } from './use-ballot-acts';
import { useTellersProblem } from './use-tellers';

interface NextMotionProps {
  declared: Ballot;
  onOpened?: (ballotId: string) => void;
}

export function NextMotion({ declared, onOpened }: NextMotionProps) {
  const { t } = useTranslation('ballots');
  const { meetingId } = useScope();
  const inSession = useEntity('meeting', meetingId)?.state === 'inSession';
  const mayOpen = useCan('ballot.open');
  const acts = useBallotActs();
  const next = nextInItem(useEntities('ballot'), declared);
  const refused = useTellersProblem(next?.ballot) !== null;
  if (refused || next === null || !inSession || !mayOpen || declared.state !== 'declared')
    return null;
  const { ballot, place, count } = next;
  return (
    <Button
      variant="primary"
      block
      icon={Vote}
      busy={acts.busy}
      className={styles.next}
      onClick={() => {
        acts.open(ballot.id);
        onOpened?.(ballot.id);
      }}
    >
      <span className={styles.nextWords}>
        <span>
          {t('next.open')} <span className={styles.place}>{t('next.place', { place, count })}</span>
        </span>{' '}
        <span className={styles.nextMotion}>{ballot.motion}</span>
      </span>
    </Button>
  );
}
