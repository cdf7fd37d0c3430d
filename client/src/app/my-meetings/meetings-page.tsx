// "Cuộc họp của tôi": today first with one button that leads to one's own place; then what is coming and what is over. Other lists and a search in pages.
import type { MeetingListKind } from '@hop/shared/meetings/meeting-page.js';
import { CalendarDays, CloudOff, FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { KeptMeetings } from '../../features/offline/kept-meetings';
import { ConnectionBanner, useServerNow, useSession } from '../../live';
import { useTitle } from '../../lib/use-title';
import { Banner, ButtonLink, Empty, SkipLink } from '../../ui';
import { AppBar } from '../app-bar';
import { paths, roomPath, signInPath } from '../places';
import { Waiting } from '../waiting';
import { CreateMeeting } from './create-meeting';
import { FoundMeetings } from './found-meetings';
import { MeetingFilters } from './meeting-filters';
import { MeetingRows } from './meeting-rows';
import styles from './my-meetings.module.css';
import { sortMeetings } from './sort-meetings';
import { TodayCard } from './today-card';
import { useMyMeetings } from './use-my-meetings';

const MINUTE_MS = 60_000;

export function MeetingsPage() {
  const session = useSession();
  switch (session.kind) {
    case 'unknown':
      return <Waiting />;
    case 'signedOut':
      return (
        <Navigate to={signInPath(paths.meetings)} replace state={{ expired: session.expired }} />
      );
    case 'paired':
    case 'signedIn':
      if (session.kind === 'signedIn' && session.kept === true)
        return <MeetingsHere name={session.account.name} />;
      return <MyMeetings name={session.kind === 'signedIn' ? session.account.name : null} />;
  }
}

/** Without a way to the server: what this device keeps. */
function MeetingsHere({ name }: { name: string }) {
  const { t } = useTranslation('offline');
  useTitle(t('meetings.title'));
  return (
    <>
      <SkipLink to="main" />
      <AppBar />
      <main id="main" tabIndex={-1} className={styles.mine}>
        <div className={styles.top}>
          <div className={styles.who}>
            <h1>{t('meetings.title')}</h1>
            <p>{name}</p>
          </div>
        </div>
        <KeptMeetings roomPath={roomPath} />
      </main>
    </>
  );
}

function MyMeetings({ name }: { name: string | null }) {
  const { t } = useTranslation('my-meetings');
  const { meetings, trouble } = useMyMeetings();
  const now = useServerNow(MINUTE_MS);
  useTitle(t('title'));
  const [list, setList] = useState<MeetingListKind>('coming');
  const [search, setSearch] = useState('');
  const asIs = list === 'coming' && search.trim() === '';
  const { today, coming, over } = sortMeetings(meetings ?? [], now);
  return (
    <>
      <SkipLink to="main" />
      <AppBar />
      <ConnectionBanner />
      {trouble !== null && (
        <Banner icon={CloudOff} tone="warn" title={t('trouble')}>
          {trouble}
        </Banner>
      )}
      <main id="main" tabIndex={-1} className={styles.mine}>
        <div className={styles.top}>
          <div className={styles.who}>
            <h1>{t('title')}</h1>
            {name !== null && <p>{name}</p>}
          </div>
          <ButtonLink icon={CalendarDays} to={paths.calendar}>
            {t('calendar')}
          </ButtonLink>
          {name !== null && (
            <ButtonLink icon={FolderOpen} to={paths.folders}>
              {t('folders')}
            </ButtonLink>
          )}
          <CreateMeeting />
        </div>
        {asIs && meetings?.length === 0 && (
          <Empty icon={CalendarDays} title={t('none.title')}>
            {t('none.words')}
          </Empty>
        )}
        {name !== null && (
          <MeetingFilters {...{ list, search }} onList={setList} onSearch={setSearch} />
        )}
        {asIs ? (
          <>
            {today.map((meeting) => (
              <TodayCard key={meeting.id} meeting={meeting} now={now} />
            ))}
            <MeetingRows heading={t('coming')} meetings={coming} />
            <MeetingRows heading={t('over')} meetings={over} />
          </>
        ) : (
          <FoundMeetings {...{ list, search }} />
        )}
      </main>
    </>
  );
}
