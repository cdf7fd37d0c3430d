// The connection and what waits, in words, as the status line takes them. A cut younger than a second is not mentioned.
import { Check, Clock } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LucideIcon } from '../ui';
import { useConnection, useCut } from './hooks';
import { usePending } from './use-command';

/** Reconnecting for less than this stays silent. */
const SILENT_MS = 1_000;
const TICK_MS = 500;

/** For how long contact has been lost, in whole seconds; null while connected or silent. */
export function useSecondsLost(): number | null {
  const state = useConnection();
  const since = state.kind === 'reconnecting' ? state.since : null;
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (since === null) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, [since]);
  if (since === null || now - since < SILENT_MS) return null;
  return Math.floor((now - since) / 1_000);
}

/** "12 giây", from two minutes on "2 phút". */
export function useSpan(): (seconds: number) => string {
  const { t } = useTranslation('live');
  return (seconds) =>
    seconds < 120
      ? t('seconds', { count: seconds })
      : t('minutes', { count: Math.floor(seconds / 60) });
}

/** The `connection` of `ui/StatusBar`. */
export function useConnectionWord(): { tone: 'ok' | 'trying' | 'lost'; label: string } {
  const { t } = useTranslation('live');
  const { kind } = useConnection();
  const lost = useSecondsLost();
  const span = useSpan();
  // Hours may pass so: nobody counts them.
  if (useCut()) return { tone: 'trying', label: t('word.kept') };
  switch (kind) {
    case 'live':
      return { tone: 'ok', label: t('word.live') };
    case 'reconnecting':
      return lost === null
        ? { tone: 'ok', label: t('word.live') }
        : { tone: 'trying', label: t('word.lost', { time: span(lost) }) };
    case 'connecting':
    case 'polling':
      return { tone: 'trying', label: t(`word.${kind}`) };
    case 'idle':
    case 'signedOut':
    case 'outdated':
      return { tone: 'lost', label: t(`word.${kind}`) };
  }
}

/** The `saved` of `ui/StatusBar`. */
export function useSavedWord(): { icon: LucideIcon; label: string } {
  const { t } = useTranslation('live');
  const count = usePending();
  return count === 0
    ? { icon: Check, label: t('saved') }
    : { icon: Clock, label: t('pending', { count }) };
}
