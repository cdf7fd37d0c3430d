// Keeps others than the staff of the meeting out of the secretary's desk, with a way to their own place.
import { isStaff } from '@hop/shared/policy/actor.js';
import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useActor } from '../../live';
import { ButtonLink, Empty } from '../../ui';
import { paths } from '../places';
import { SecretaryDesk } from './secretary-desk';

export function SecretaryDeskPage() {
  const { t } = useTranslation('secretary-desk');
  if (isStaff(useActor())) return <SecretaryDesk />;
  return (
    <main>
      <Empty
        icon={Lock}
        title={t('staffOnly')}
        act={<ButtonLink to={paths.meetings}>{t('toMeetings')}</ButtonLink>}
      >
        {t('staffOnlyWords')}
      </Empty>
    </main>
  );
}
