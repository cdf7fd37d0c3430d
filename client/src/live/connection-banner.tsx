// Across a place: what is wrong with the connection and what to do about it. Nothing while all is well.
import { CloudOff, HardDriveDownload, RefreshCw, UserX, Wifi } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { vault } from '../lib/vault/vault';
import { Banner, Button, VisuallyHidden } from '../ui';
import { useConnection, useKeptRows, useSession, useSessionActions } from './hooks';
import { usePending } from './use-command';
import { useSecondsLost, useSpan } from './words';

export function ConnectionBanner() {
  const { t } = useTranslation('live');
  const { kind } = useConnection();
  const session = useSession();
  const keptRows = useKeptRows();
  if (session.kind === 'signedIn' && session.kept === true) return <KeptBanner />;
  // The account is confirmed, and what is shown of the meeting is not the server's yet.
  if (keptRows && (kind === 'connecting' || kind === 'live' || kind === 'polling'))
    return (
      <Banner icon={HardDriveDownload} tone="warn" title={t('banner.keptTitle')}>
        {t('banner.keptRowsWords')}
      </Banner>
    );
  switch (kind) {
    case 'idle':
    case 'connecting':
    case 'live':
      return null;
    case 'reconnecting':
      return <LostBanner />;
    case 'polling':
      return (
        <Banner icon={Wifi} tone="warn" title={t('banner.pollingTitle')}>
          {t('banner.pollingWords')}
        </Banner>
      );
    case 'signedOut':
      return (
        <Banner icon={UserX} tone="lost" title={t('banner.signedOutTitle')}>
          {t('banner.signedOutWords')}
        </Banner>
      );
    case 'outdated':
      return (
        <Banner
          icon={RefreshCw}
          tone="lost"
          title={t('banner.outdatedTitle')}
          act={<Button onClick={() => location.reload()}>{t('banner.reload')}</Button>}
        >
          {t('banner.outdatedWords')}
        </Banner>
      );
  }
}

/** Reading what this device keeps: what works, and the way to lock it again. */
function KeptBanner() {
  const { t } = useTranslation('live');
  const { leaveKept } = useSessionActions();
  const lock = () => {
    vault.lock();
    leaveKept();
  };
  return (
    <Banner
      icon={HardDriveDownload}
      tone="warn"
      title={t('banner.keptTitle')}
      act={<Button onClick={lock}>{t('banner.lock')}</Button>}
    >
      {t('banner.keptWords')}
    </Banner>
  );
}

/** The seconds are for the eye only: read aloud each second they would drown the speaker. */
function LostBanner() {
  const { t } = useTranslation('live');
  const seconds = useSecondsLost();
  const span = useSpan();
  const count = usePending();
  const keptRows = useKeptRows();
  if (seconds === null) return null;
  return (
    <>
      <VisuallyHidden>
        <span role="status">{t('banner.lostAnnounced')}</span>
      </VisuallyHidden>
      <Banner
        icon={CloudOff}
        tone="warn"
        announce={false}
        title={<span aria-hidden>{t('banner.lostTitle', { time: span(seconds) })}</span>}
      >
        <span aria-hidden>{t('banner.lostWords')}</span>{' '}
        {count > 0 && t('banner.lostPending', { count })} {keptRows && t('banner.keptTitle')}
      </Banner>
    </>
  );
}
