// The paired displays of the meeting, oldest first, and what can be done with all at once.
import { followMeeting } from '@hop/shared/displays/displays-commands.js';
import { Monitor, Pin, PinOff } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, useCan, useEntities } from '../../live';
import { Button, Card, Empty } from '../../ui';
import { DisplayCard } from './display-card';
import styles from './displays.module.css';
import { PinDialog } from './pin-dialog';

/** `siteId`: only the displays that stand there. */
export function DisplayList({ siteId }: { siteId?: string }) {
  const { t } = useTranslation('displays');
  const displays = useEntities('display')
    .filter((display) => siteId === undefined || display.siteId === siteId)
    .toSorted((one, other) => one.pairedAt - other.pairedAt);
  if (displays.length === 0)
    return (
      <Empty icon={Monitor} title={t('none')}>
        {t('noneWords')}
      </Empty>
    );
  return (
    <div className={styles.cards} role="group" aria-label={t('label')}>
      {siteId === undefined && displays.length > 1 && <AllDisplays />}
      {displays.map((display) => (
        <DisplayCard key={display.id} display={display} />
      ))}
    </div>
  );
}

function AllDisplays() {
  const { t } = useTranslation('displays');
  const pinned = useEntities('display').filter(({ pinnedScene }) => pinnedScene !== null);
  const mayPin = useCan('display.pin');
  const [pinning, setPinning] = useState(false);
  const follow = useAct(followMeeting, { done: () => t('allFollow') });
  if (!mayPin) return null;
  return (
    <Card level={3} title={t('all')}>
      <div className={styles.acts}>
        <Button icon={Pin} onClick={() => setPinning(true)}>
          {t('pin.act')}
        </Button>
        {pinned.length > 0 && (
          <Button
            icon={PinOff}
            busy={follow.busy}
            onClick={() => void follow.act({ displayId: null })}
          >
            {t('follow')}
          </Button>
        )}
      </div>
      {pinning && <PinDialog displayId={null} name={t('all')} onDone={() => setPinning(false)} />}
    </Card>
  );
}
