// A place of the office: only for somebody signed in who keeps it, with its rows around what is shown. Everybody else is told in words.
import { ShieldAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { OfficeProvider, refusalText } from '../live';
import { ButtonLink, Empty } from '../ui';
import { AccountPlace } from './account-place';
import { paths } from './places';
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
  return (
    <AccountPlace desk title={title} path={path}>
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
    </AccountPlace>
  );
}
