// The site's desk: one sentence on top, then checklist, roll call, and beside them the floor, camera and help.
import { isOver } from '@hop/shared/meetings/meeting-machine.js';
import { Building2, Flag, MapPinOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Reception, ShowCode } from '../../features/arrivals';
import { HandsCard } from '../../features/ballots';
import { SiteDisplays } from '../../features/displays';
import { NoticeBanner } from '../../features/messages/notice-banner';
import { ServiceCard } from '../../features/messages/service-card';
import { RollFiles } from '../../features/participants/roll-files';
import { MyReports } from '../../features/reports/my-reports';
import { AskFloor } from '../../features/sites/ask-floor';
import { CameraPreview } from '../../features/sites/camera-preview';
import { HelpCard } from '../../features/sites/help-card';
import { SiteChecklist } from '../../features/sites/site-checklist';
import { SiteHeadline } from '../../features/sites/site-headline';
import { formatTime } from '../../lib/format';
import {
  ConnectionBanner,
  useActor,
  useConnectionWord,
  useEntity,
  useSavedWord,
  useScope,
  useServerNow,
} from '../../live';
import { ButtonLink, Empty, Note, SkipLink, StatusBar } from '../../ui';
import { AppMenu } from '../app-menu';
import { paths } from '../places';
import styles from './site-desk.module.css';

const CLOCK_MS = 5_000;

export function SiteDeskPage() {
  const { t } = useTranslation('site-desk');
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  const site = useEntity('site', useActor().siteId);
  const connection = useConnectionWord();
  const saved = useSavedWord();
  const now = useServerNow(CLOCK_MS);
  const navigate = useNavigate();
  if (meeting === undefined) return null;
  if (site === undefined)
    return (
      <main>
        <Empty
          icon={MapPinOff}
          title={t('noSite')}
          act={<ButtonLink to={paths.meetings}>{t('toMeetings')}</ButtonLink>}
        >
          {t('noSiteWords')}
        </Empty>
      </main>
    );
  // Before the opening the room is made ready; once it runs the floor comes first.
  const isRunning = meeting.state === 'inSession' || meeting.state === 'adjourned';
  return (
    <div className={styles.desk}>
      <SkipLink to="site-main" />
      <StatusBar
        back={{ label: t('toMeetings'), onBack: () => void navigate(paths.meetings) }}
        title={
          <>
            <span className={styles.prefix}>{t('place')} </span>
            {site.name}
          </>
        }
        state={{ icon: Building2, label: t(`state.${site.state}`) }}
        saved={saved}
        connection={connection}
        clock={formatTime(now)}
      >
        <AppMenu onBar />
      </StatusBar>
      <ConnectionBanner />
      <NoticeBanner />
      <main id="site-main" tabIndex={-1} className={styles.main}>
        {isOver(meeting.state) ? (
          <Note tone="ok" icon={Flag} title={t('over')}>
            {t('overWords')}
          </Note>
        ) : (
          <SiteHeadline site={site} meeting={meeting} />
        )}
        {!isOver(meeting.state) && (
          <div className={styles.first}>
            <HandsCard siteId={site.id} />
          </div>
        )}
        <div className={styles.columns}>
          <div className={styles.column}>
            {!isOver(meeting.state) && <SiteChecklist site={site} />}
          </div>
          <div className={styles.column}>
            {!isOver(meeting.state) && <ShowCode siteId={site.id} />}
            <Reception siteId={site.id} all>
              <RollFiles />
            </Reception>
          </div>
          <div className={styles.column}>
            {isRunning && <AskFloor siteId={site.id} />}
            <MyReports />
            <HelpCard site={site} />
            {!isOver(meeting.state) && <ServiceCard />}
            <CameraPreview />
            {!isRunning && !isOver(meeting.state) && <AskFloor siteId={site.id} />}
            <SiteDisplays siteId={site.id} />
          </div>
        </div>
      </main>
    </div>
  );
}
