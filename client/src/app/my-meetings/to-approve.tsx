// "Cuộc họp này chờ ông, bà duyệt", for its chair. Absent for everybody else.
import { Stamp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink, Note } from '../../ui';
import { pathTo } from '../places';
import type { ListedMeeting } from './use-my-meetings';

export function ToApprove({ meeting: { id, state, role } }: { meeting: ListedMeeting }) {
  const { t } = useTranslation('my-meetings');
  if (state !== 'pendingApproval' || role !== 'chair') return null;
  return (
    <Note
      icon={Stamp}
      tone="warn"
      title={t('toApprove.title')}
      act={<ButtonLink to={pathTo(id, role)}>{t('toApprove.act')}</ButtonLink>}
    />
  );
}
