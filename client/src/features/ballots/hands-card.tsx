// At the site's desk: the hands shown here are counted and sent, until the chair confirms the count of all sites.
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { handCountId } from '@hop/shared/ballots/hand-count.js';
import { CirclePause, Lock, Send } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatExactTime } from '../../lib/format';
import { useEntities, useEntity } from '../../live';
import { Button, Card, Note } from '../../ui';
import { BallotBadge } from './ballot-badge';
import { isRunning } from './ballot-in-view';
import { HandsFields, HandsLine, HandsSum } from './hands-fields';
import styles from './hands.module.css';
import { ruleOf } from './rule-words';
import { useHands } from './use-hands';
import { useHandsSites } from './use-hands-sites';

/** What runs goes before what is closed and not yet declared; among those the last one opened. */
const toCountFirst = (a: Ballot, b: Ballot): number =>
  Number(isRunning(b)) - Number(isRunning(a)) || (b.openedAt ?? 0) - (a.openedAt ?? 0);

/** Nothing unless hands are to be counted now. */
export function HandsCard({ siteId }: { siteId: string }) {
  const [ballot] = useEntities('ballot')
    .filter((each) => each.method === 'hands' && (isRunning(each) || each.state === 'closed'))
    .toSorted(toCountFirst);
  return ballot === undefined ? null : (
    <CountHere key={ballot.id} ballot={ballot} siteId={siteId} />
  );
}

function CountHere({ ballot, siteId }: { ballot: Ballot; siteId: string }) {
  const { t } = useTranslation('ballots');
  const mine = useEntity('myHandCount', handCountId(ballot.id, siteId)) ?? null;
  const hands = useHands({ ballotId: ballot.id, siteId }, mine);
  const present = useHandsSites(ballot).find((site) => site.siteId === siteId)?.present ?? 0;
  const paused = ballot.state === 'paused';
  const { countConfirmed } = ballot;
  return (
    <Card tone="current" title={t('hands.title')} aside={<BallotBadge ballot={ballot} />}>
      <div>
        <p className={styles.motion}>{ballot.motion}</p>
        <p className={styles.rule}>{ruleOf(ballot)}</p>
      </div>
      {countConfirmed !== null ? (
        <Note
          icon={Lock}
          tone="ok"
          title={t('hands.confirmed', { time: formatExactTime(countConfirmed.at) })}
        >
          {t('hands.confirmedWords')}
        </Note>
      ) : (
        <>
          {paused && (
            <Note icon={CirclePause} tone="warn" title={t('pausedTitle')}>
              {t('hands.pausedWords')}
            </Note>
          )}
          <HandsFields hands={hands} disabled={paused} />
          <div className={styles.foot}>
            <HandsSum hands={hands} present={present} />
            <Button
              variant="primary"
              size="xl"
              icon={Send}
              disabled={paused}
              busy={hands.busy}
              busyLabel={t('sending')}
              onClick={() => void hands.send()}
            >
              {t(hands.recorded === null ? 'hands.send' : 'hands.sendAgain')}
            </Button>
          </div>
          <HandsLine hands={hands} present={present} />
        </>
      )}
    </Card>
  );
}
