// While an open ballot waits for people whom the network keeps away: a lost site, or more lost devices than the meeting's rules allow.
// It only offers: whether a vote is paused is the chair's decision.
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { Pause, WifiOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useEntities } from '../../live';
import { Button, Note } from '../../ui';
import { useAnswers } from './desk-ballots';
import { useBallotActs } from './use-ballot-acts';

/** The grid of sites shows them all; a network that fails takes thirty at once. */
const SITES_SHOWN = 3;

export function PauseOffer({ ballot }: { ballot: Ballot }) {
  const { t } = useTranslation('ballots');
  const acts = useBallotActs();
  const { waiting, lost, isPauseOffered } = useAnswers(ballot.id);
  const unanswered = [...waiting, ...lost];
  const lostSites = useEntities('site').filter(({ id, state }) => {
    const isWaitedFor = unanswered.some(({ siteId }) => siteId === id);
    return state === 'lost' && isWaitedFor;
  });
  // Hands and voices need no devices.
  const waitsForDevices = ballot.state === 'open' && ballot.method === 'tablet';
  if (!waitsForDevices || ballot.closing) return null;
  if (lostSites.length > 0) {
    const more = lostSites.length - SITES_SHOWN;
    const names = lostSites
      .slice(0, SITES_SHOWN)
      .map(({ name }) => name)
      .join(', ');
    return (
      <Note
        tone="warn"
        icon={WifiOff}
        title={t('desk.siteLost', {
          names: more > 0 ? t('desk.moreSites', { names, count: more }) : names,
        })}
        act={
          <Button
            icon={Pause}
            busy={acts.busy}
            onClick={() => acts.pauseFor(ballot.id, 'siteLost')}
          >
            {t('desk.pauseForSite')}
          </Button>
        }
      >
        {t('desk.siteLostWords', {
          count: unanswered.filter(({ siteId }) => lostSites.some(({ id }) => id === siteId))
            .length,
        })}
      </Note>
    );
  }
  if (!isPauseOffered) return null;
  return (
    <Note
      tone="warn"
      icon={WifiOff}
      title={t('desk.devicesLost', { count: lost.length })}
      act={
        <Button
          icon={Pause}
          busy={acts.busy}
          onClick={() => acts.pauseFor(ballot.id, 'devicesLost')}
        >
          {t('desk.pauseForDevices')}
        </Button>
      }
    >
      {t('desk.devicesLostWords')}
    </Note>
  );
}
