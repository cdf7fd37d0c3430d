// One display at a desk: name, place, what it shows now, whether it is connected, and what one can do with it.
import type { Display } from '@hop/shared/displays/display.js';
import { followMeeting } from '@hop/shared/displays/displays-commands.js';
import {
  CircleDashed,
  Hourglass,
  MonitorCheck,
  MonitorUp,
  MonitorX,
  Pin,
  PinOff,
  Repeat2,
  Tv,
} from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../lib/format';
import { useAct, useCan, useEntity, useServerNow } from '../../live';
import { Badge, Button, Card } from '../../ui';
import styles from './displays.module.css';
import { PinDialog } from './pin-dialog';
import { RemoveButton } from './remove-button';
import { TakeOverDialog } from './take-over-dialog';
import { secondsSince, useDisplayState, type DisplayState } from './use-display-state';
import { useScene } from './use-scene';

export function DisplayCard({ display }: { display: Display }) {
  const { t } = useTranslation('displays');
  const { name, siteId, pinnedScene } = display;
  const site = useEntity('site', siteId);
  const { scene } = useScene(display.id);
  const state = useDisplayState()(display);
  return (
    <Card
      level={3}
      title={name}
      eyebrow={siteId === null ? t('noSite') : site?.name}
      tone={state.is === 'lost' ? 'todo' : 'plain'}
      aside={<StateBadge state={state} />}
    >
      <p className={styles.shows}>
        <Badge
          icon={pinnedScene === null ? Tv : Pin}
          tone={pinnedScene === null ? 'neutral' : 'warn'}
        >
          {t(pinnedScene === null ? 'follows' : 'pinned')}
        </Badge>
        <span>
          {t(state.is === 'connected' || state.is === 'unknown' ? 'shows' : 'wouldShow', {
            scene: t(`scene.${scene.kind}`),
          })}
        </span>
      </p>
      {pinnedScene !== null && pinnedScene !== scene.kind && (
        <p>{t('pinWaits', { scene: t(`scene.${pinnedScene}`) })}</p>
      )}
      <DisplayActs display={display} />
    </Card>
  );
}

function DisplayActs({ display }: { display: Display }) {
  const { t } = useTranslation('displays');
  const { id, name, siteId, pinnedScene, unpaired } = display;
  const mayPin = useCan('display.pin');
  const mayTakeOver = useCan('display.takeOver', { siteId });
  const mayRemove = useCan('display.remove');
  const [asking, setAsking] = useState<'pin' | 'takeOver' | null>(null);
  const follow = useAct(followMeeting, { done: () => t('followed', { name }) });
  const done = (): void => setAsking(null);
  return (
    <div className={styles.acts}>
      {mayPin && (
        <Button icon={Pin} onClick={() => setAsking('pin')}>
          {t('pin.act')}
        </Button>
      )}
      {mayPin && pinnedScene !== null && (
        <Button icon={PinOff} busy={follow.busy} onClick={() => void follow.act({ displayId: id })}>
          {t('follow')}
        </Button>
      )}
      {mayTakeOver && (
        <Button icon={unpaired ? MonitorUp : Repeat2} onClick={() => setAsking('takeOver')}>
          {t(unpaired ? 'pair' : 'takeOver.open')}
        </Button>
      )}
      {mayRemove && <RemoveButton display={display} />}
      {asking === 'pin' && (
        <PinDialog displayId={id} name={name} pinned={pinnedScene} onDone={done} />
      )}
      {asking === 'takeOver' && <TakeOverDialog display={display} onDone={done} />}
    </div>
  );
}

function StateBadge({ state }: { state: DisplayState }) {
  const { t } = useTranslation('displays');
  const now = useServerNow(1_000);
  switch (state.is) {
    case 'unknown':
      return null;
    case 'waiting':
      return (
        <Badge icon={Hourglass} tone="warn">
          {t('state.waiting')}
        </Badge>
      );
    case 'unpaired':
      return (
        <Badge icon={CircleDashed} tone="warn">
          {t('state.unpaired')}
        </Badge>
      );
    case 'connected':
      return (
        <Badge icon={MonitorCheck} tone="ok">
          {t('state.connected')}
        </Badge>
      );
    case 'lost':
      return (
        <Badge icon={MonitorX} tone="lost">
          {state.since === null
            ? t('state.lost')
            : t('state.lostFor', { time: formatDuration(secondsSince(state.since, now)) })}
        </Badge>
      );
  }
}
