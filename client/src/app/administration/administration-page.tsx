// Administration: how the server runs, whether every journal holds, people with their accounts, and units.
import { ShieldAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { ConnectionBanner, OfficeProvider, refusalText, useSession } from '../../live';
import { useTitle } from '../../lib/use-title';
import { ButtonLink, Empty, SkipLink } from '../../ui';
import { AppBar } from '../app-bar';
import { paths, signInPath } from '../places';
import { Waiting } from '../waiting';
import { Desk } from './desk';

export function AdministrationPage() {
  const { t } = useTranslation('administration');
  const { t: app } = useTranslation('app');
  const session = useSession();
  useTitle(t('title'));
  if (session.kind === 'unknown') return <Waiting />;
  if (session.kind === 'signedOut')
    return (
      <Navigate
        to={signInPath(paths.administration)}
        replace
        state={{ expired: session.expired }}
      />
    );
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
              title={t('notYours')}
              act={<ButtonLink to={paths.meetings}>{app('toMeetings')}</ButtonLink>}
            >
              {refusalText(refusal)}
            </Empty>
          </main>
        )}
      >
        <Desk />
      </OfficeProvider>
    </div>
  );
}
