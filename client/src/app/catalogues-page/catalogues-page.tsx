// Danh mục: what the office writes down once (words, rooms, rules of each type of meeting). For those who keep the office.
import { ShieldAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { ConnectionBanner, OfficeProvider, refusalText, useSession } from '../../live';
import { useTitle } from '../../lib/use-title';
import { ButtonLink, Empty, SkipLink } from '../../ui';
import { AppBar } from '../app-bar';
import { paths, signInPath } from '../places';
import { Waiting } from '../waiting';
import { CatalogueDesk } from './catalogue-desk';

export function CataloguesPage() {
  const { t } = useTranslation('catalogues-page');
  const { t: app } = useTranslation('app');
  const session = useSession();
  useTitle(t('title'));
  if (session.kind === 'unknown') return <Waiting />;
  if (session.kind === 'signedOut')
    return (
      <Navigate to={signInPath(paths.catalogues)} replace state={{ expired: session.expired }} />
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
        <CatalogueDesk />
      </OfficeProvider>
    </div>
  );
}
