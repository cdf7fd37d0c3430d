// What a desk must hear of its displays, as lines across it: the room votes and a pinned display does not show it (one tap and it
// follows again), and a display is lost. A display that was never seen is no news: it stands in the list.
import type { Display } from '@hop/shared/displays/display.js';
import { followMeeting } from '@hop/shared/displays/displays-commands.js';
import { MonitorX, Pin, PinOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../lib/format';
import { useAct, useCan, useEntities, useServerNow } from '../../live';
import { Banner, Button } from '../../ui';
import { hidesBallot } from './scene';
import { secondsSince, useDisplayState } from './use-display-state';
import { useSceneFacts } from './use-scene';

export function DisplayWarnings() {
  const facts = useSceneFacts();
  const stateOf = useDisplayState();
  const displays = useEntities('display');
  const hiding =
    facts === undefined
      ? []
      : displays.filter(
          ({ unpaired, pinnedScene }) =>
            !unpaired && hidesBallot({ ...facts, pinned: pinnedScene, prepared: null }),
        );
  return (
    <>
      {hiding.length > 0 && <HiddenBallot displays={hiding} />}
      {displays.map((display) => {
        const state = stateOf(display);
        if (state.is !== 'lost' || state.since === null) return null;
        return <Lost key={display.id} display={display} since={state.since} />;
      })}
    </>
  );
}

function HiddenBallot({ displays }: { displays: readonly Display[] }) {
  const { t } = useTranslation('displays');
  const mayPin = useCan('display.pin');
  const { act, busy } = useAct(followMeeting, { done: () => t('allFollow') });
  const follow = async (): Promise<void> => {
    for (const { id } of displays) await act({ displayId: id });
  };
  const names = displays.map(({ name }) => name).join(', ');
  return (
    <Banner
      icon={Pin}
      tone="warn"
      title={t('hides.title', { names })}
      act={
        mayPin && (
          <Button icon={PinOff} busy={busy} onClick={() => void follow()}>
            {t('hides.act')}
          </Button>
        )
      }
    >
      {t('hides.words')}
    </Banner>
  );
}

function Lost({ display, since }: { display: Display; since: number }) {
  const { t } = useTranslation('displays');
  const now = useServerNow(1_000);
  return (
    <Banner icon={MonitorX} tone="lost" title={t('lost.title', { name: display.name })}>
      {/* Not for ears: a clock that ticks aloud would talk without end. */}
      <span aria-hidden="true">{formatDuration(secondsSince(since, now))}.</span> {t('lost.words')}
    </Banner>
  );
}
