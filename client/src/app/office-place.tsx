// A place of the office: only for somebody signed in who keeps it, with its rows around what is shown. Everybody else is told in words.
import { ShieldAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { useTitle } from '../lib/use-title';
import { ConnectionBanner, OfficeProvider, refusalText, useSession } from '../live';
import { ButtonLink, Empty, SkipLink } from '../ui';
import { AppBar } from './app-bar';
import { paths, signInPath } from './places';
import { Waiting } from './waiting';

interface OfficePlaceProps {
  title: string;
  /** Said to those who have no place in the office. */
  notYours: string;
  path: string;
  children: ReactNode;
}

export function OfficePlace({ title, notYours, path, children }: OfficePlaceProps) {
  const { t } = useTranslation('app');
  const session = useSession();
  useTitle(title);
  if (session.kind === 'unknown') return <Waiting />;
  if (session.kind === 'signedOut')
    return <Navigate to={signInPath(path)} replace state={{ expired: session.expired }} />;
  return (
    <div data-density="desk">
      <SkipLink to="main" />
      <AppBar />
      <ConnectionBanner />
      <OfficeProvider
        fallback={<Waiting />}
        refused={(refusal) => (
          <main id="main" tabIndex={-1}>
            <Empty
              icon={ShieldAlert}
              title={notYours}
              act={<ButtonLink to={paths.meetings}>{t('toMeetings')}</ButtonLink>}
            >
              {refusalText(refusal)}
            </Empty>
          </main>
        )}
      >
        {children}
      </OfficeProvider>
    </div>
  );
}
