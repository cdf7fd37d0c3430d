// The second line of the room's button "Biểu quyết", and whether it stands out.
import { useTranslation } from 'react-i18next';
import { useEntity } from '../../live';
import { useBallotInView } from './ballot-in-view';
import { useOnRoll } from './use-vote';

export interface VoteStatus {
  readonly detail: string;
  /** live: open and waiting for me; on: mine is recorded. */
  readonly state: 'idle' | 'on' | 'live';
  /** Whether there is a ballot to show. */
  readonly hasBallot: boolean;
}

export function useVoteStatus(): VoteStatus {
  const { t } = useTranslation('ballots');
  const ballot = useBallotInView();
  const mine = useEntity('myVote', ballot?.id);
  const onRoll = useOnRoll(ballot?.id ?? null);
  if (ballot === null || ballot.state === 'draft')
    return { detail: t('status.none'), state: 'idle', hasBallot: false };
  const status = (key: string, state: VoteStatus['state']): VoteStatus => ({
    detail: t(`status.${key}`),
    state,
    hasBallot: true,
  });
  if (ballot.state === 'open' || ballot.state === 'paused') {
    // A tick that was taken back leaves a row that says nothing; of a secret ballot there is never more.
    if (mine !== undefined && (ballot.secret || mine.choice !== null))
      return status('recorded', 'on');
    if (ballot.state === 'paused') return status('paused', 'idle');
    return status(ballot.method === 'tablet' ? 'open' : ballot.method, onRoll ? 'live' : 'idle');
  }
  return status(ballot.state, 'idle');
}
