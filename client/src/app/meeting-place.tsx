// Around the places of one meeting: somebody must be signed in, and the meeting must be there for them.
import { CalendarX } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useLocation, useParams } from 'react-router';
import { useWaitingNotes } from '../features/annotations/notes-device';
import { KeptUpToDate } from '../features/offline/kept-up-to-date';
import { PackProvider } from '../features/offline/pack-provider';
import { later } from '../lib/later';
import { useUnfinished } from '../lib/unfinished';
import { useTitle } from '../lib/use-title';
import {
  MeetingProvider,
  refusalText,
  useActor,
  useEntities,
  useEntity,
  useScope,
  useSession,
} from '../live';
import { ButtonLink, Empty, hideRefusals } from '../ui';
import styles from './meeting-place.module.css';
import { paths, pathTo, placeAt, signInPath } from './places';
import { Waiting } from './waiting';

const LeftHere = later(async () => (await import('./left-here')).LeftHere);

export function MeetingPlace() {
  const { t } = useTranslation('app');
  const { meetingId = '' } = useParams();
  const { pathname, search } = useLocation();
  const session = useSession();
  const waitingNotes = useWaitingNotes();
  if (session.kind === 'unknown') return <Waiting />;
  if (session.kind === 'signedOut')
    return (
      <Navigate to={signInPath(pathname + search)} replace state={{ expired: session.expired }} />
    );
  return (
    <MeetingProvider
      meetingId={meetingId}
      fallback={<Waiting />}
      refused={(refusal) => (
        <main className={styles.refused}>
          <Empty
            icon={CalendarX}
            title={refusalText(refusal)}
            act={
              <ButtonLink to={paths.meetings} variant="primary">
                {t('toMeetings')}
              </ButtonLink>
            }
          />
          <LeftHere meetingId={meetingId} />
        </main>
      )}
    >
      <PlaceTitle />
      <VoteIsOpen />
      <PackProvider>
        <KeptUpToDate waitingNotes={waitingNotes} />
        <Outlet />
      </PackProvider>
    </MeetingProvider>
  );
}

/** The program is not renewed meanwhile, in any tab of this browser. */
function VoteIsOpen() {
  useUnfinished(useEntities('ballot').some(({ state }) => state === 'open' || state === 'paused'));
  return null;
}

/** Several roles may be open in tabs beside each other: each tab names its place. Refusals go with the state they were about. */
function PlaceTitle() {
  const { t } = useTranslation('app');
  const { pathname } = useLocation();
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  const place = placeAt(pathname);
  // What was refused because the meeting was not that far, or was further, may be asked for now.
  useEffect(() => {
    hideRefusals();
  }, [meeting?.state]);
  useTitle([place && t(`place.${place}`), meeting?.title].filter(Boolean).join(' · '));
  return null;
}

/** `/cuoc-hop/<id>` alone leads to the reader's own place there. */
export function OwnPlace() {
  const { meetingId = '' } = useParams();
  const { role } = useActor();
  return <Navigate to={pathTo(meetingId, role)} replace />;
}
