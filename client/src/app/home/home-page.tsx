// The first page. In the demo: the meeting and its roles in one tap each. Otherwise it leads to setting up, to signing in,
// or to one's meetings.
import { useTranslation } from 'react-i18next';
import { Link, Navigate } from 'react-router';
import { InviteSimulated, useDemo } from '../../features/demo';
import { useSession } from '../../live';
import { useTitle } from '../../lib/use-title';
import { Mark } from '../../ui';
import { AppMenu } from '../app-menu';
import { paths } from '../places';
import { PlainHttpNote } from '../plain-http-note';
import { useSetupNeeded } from '../use-setup-needed';
import { Waiting } from '../waiting';
import { DemoMeetingCard } from './demo-meeting-card';
import styles from './home.module.css';
import { RoleCards } from './role-cards';
import { SideBySide } from './side-by-side';

export function HomePage() {
  const demo = useDemo();
  if (demo === null) return <Waiting />;
  return demo.demo ? <DemoHome /> : <WayIn />;
}

function WayIn() {
  const setupNeeded = useSetupNeeded();
  const session = useSession();
  if (setupNeeded === null || session.kind === 'unknown') return <Waiting />;
  if (setupNeeded) return <Navigate to={paths.setup} replace />;
  switch (session.kind) {
    case 'signedIn':
      return <Navigate to={paths.meetings} replace />;
    case 'paired':
      return <Navigate to={session.as === 'display' ? paths.display : paths.meetings} replace />;
    case 'signedOut':
      return <Navigate to={paths.signIn} replace />;
  }
}

function DemoHome() {
  const { t } = useTranslation('home');
  const { t: app } = useTranslation('app');
  useTitle(app('product'));
  return (
    <main className={styles.door}>
      <header className={styles.brand}>
        <Mark size="xl" className={styles.mark} />
        <div className={styles.name}>
          <h1>{app('product')}</h1>
          <p>{t('lead')}</p>
        </div>
      </header>
      <DemoMeetingCard />
      <RoleCards />
      <SideBySide />
      <div className={styles.more}>
        <InviteSimulated size="lg" block />
        <Link className={styles.phone} to={paths.phone}>
          {t('phone')}
        </Link>
      </div>
      <PlainHttpNote />
      <footer className={styles.foot}>
        <span>{t('foot')}</span>
        <Link to={paths.signIn}>{t('signIn')}</Link>
        <AppMenu />
      </footer>
    </main>
  );
}
