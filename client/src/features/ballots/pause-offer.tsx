// While a ballot runs: which sites have fallen silent with people who have not answered, and the offer to wait for them.
// It only offers: whether a vote is paused is the chair's decision.
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { Pause, WifiOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useEntities } from '../../live';
import { Button, Note } from '../../ui';
import { useAnswers } from './desk-ballots';
import { useBallotActs } from './use-ballot-acts';

export function LostSiteOffer({ ballot }: { ballot: Ballot }) {
  const { t } = useTranslation('ballots');
  const acts = useBallotActs();
  const { waiting } = useAnswers(ballot.id);
  const lost = useEntities('site').filter(({ id, state }) => {
    const isWaitedFor = waiting.some(({ siteId }) => siteId === id);
    return state === 'lost' && isWaitedFor;
  });
  if (lost.length === 0 || ballot.state !== 'open' || ballot.closing) return null;
  const names = lost.map(({ name }) => name).join(', ');
  const count = waiting.filter(({ siteId }) => lost.some(({ id }) => id === siteId)).length;
  return (
    <Note
      tone="warn"
      icon={WifiOff}
      title={t('desk.siteLost', { names })}
      act={
        <Button icon={Pause} busy={acts.busy} onClick={() => acts.pauseForSite(ballot.id)}>
          {t('desk.pauseForSite')}
        </Button>
      }
    >
      {t('desk.siteLostWords', { count })}
    </Note>
  );
}
