// A hall's or a site's screen: unpaired it shows six digits, paired it follows its meeting by itself. Never a form.
import { useTranslation } from 'react-i18next';
import { MeetingProvider, useSession, useSessionActions } from '../../live';
import { useTitle } from '../../lib/use-title';
import { useWakeLock } from '../../lib/use-wake-lock';
import { PairingScreen } from './pairing-screen';
import { SceneView } from './scene-view';
import { WallNotice } from './wall-notice';

export function DisplayPage() {
  const { t } = useTranslation('display-screen');
  const session = useSession();
  const { sessionBegun } = useSessionActions();
  useTitle(t('title'));
  useWakeLock(true);
  if (session.kind === 'unknown') return <WallNotice alone title={t('connecting')} />;
  const pairing = <PairingScreen onPaired={() => void sessionBegun()} />;
  if (session.kind !== 'paired' || session.as !== 'display') return pairing;
  return (
    <MeetingProvider
      meetingId={session.meetingId}
      fallback={<WallNotice alone title={t('connecting')} />}
      refused={() => pairing}
    >
      <SceneView />
    </MeetingProvider>
  );
}
