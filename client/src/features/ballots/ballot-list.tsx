// All ballots of the meeting at the secretary's desk, prepared, running and decided, in the order they were arranged.
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { byPosition } from '@hop/shared/core/ordering.js';
import { Vote } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useEntities } from '../../live';
import { Card, Empty, Row, RowList } from '../../ui';
import { BallotBadge } from './ballot-badge';
import { resultOf, ruleOf } from './rule-words';

interface BallotListProps {
  chosenId: string | null;
  onChoose: (ballotId: string) => void;
  /** Only those of one agenda item; left out: all. */
  itemId?: string;
}

export function BallotList({ chosenId, onChoose, itemId }: BallotListProps) {
  const { t } = useTranslation('ballots');
  const ballots = useEntities('ballot')
    .filter((ballot) => itemId === undefined || ballot.agendaItemId === itemId)
    .sort(byPosition);
  if (ballots.length === 0)
    return itemId === undefined ? (
      <Empty icon={Vote} title={t('list.none')}>
        {t('list.noneWords')}
      </Empty>
    ) : (
      <p>{t('list.noneHere')}</p>
    );
  const list = (
    <RowList label={t('list.label')} framed={itemId !== undefined}>
      {ballots.map((ballot) => (
        <Row
          key={ballot.id}
          title={ballot.motion}
          detail={<Outcome ballot={ballot} />}
          chosen={ballot.id === chosenId}
          onOpen={() => onChoose(ballot.id)}
          act={<BallotBadge ballot={ballot} />}
        />
      ))}
    </RowList>
  );
  return itemId === undefined ? <Card flush>{list}</Card> : list;
}

/** The result once it is known to this reader, with its corrections, else what will count; of a voided ballot why it does not count. */
function Outcome({ ballot }: { ballot: Ballot }) {
  const { t } = useTranslation('ballots');
  const { state, voidReason, secret, method, corrections } = ballot;
  if (state === 'voided') return t('list.voided', { reason: voidReason ?? '' });
  const kind = [
    ...(secret ? [t('secret.badge')] : []),
    ...(method === 'tablet' ? [] : [t(`prepare.methods.${method}`)]),
  ]
    .map((words) => `${words}. `)
    .join('');
  const words = resultOf(ballot);
  if (words === null) return `${kind}${ruleOf(ballot)}`;
  const added = corrections.map(({ text }) => ` ${t('correction.one')} ${text}`);
  return `${kind}${words.verdict}: ${words.figures}${added.join('')}`;
}
