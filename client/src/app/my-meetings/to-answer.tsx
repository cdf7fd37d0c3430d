// "Có 1 phiếu lấy ý kiến cần trả lời", with the way there. Absent when nothing waits.
import { Mails } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink, Note } from '../../ui';
import { consultationsPath } from '../places';
import type { ListedMeeting } from './use-my-meetings';

export function ToAnswer({ meeting: { id, toAnswer } }: { meeting: ListedMeeting }) {
  const { t } = useTranslation('my-meetings');
  if (toAnswer === 0) return null;
  return (
    <Note
      icon={Mails}
      tone="warn"
      title={t('toAnswer.title', { count: toAnswer })}
      act={<ButtonLink to={consultationsPath(id)}>{t('toAnswer.act')}</ButtonLink>}
    />
  );
}
