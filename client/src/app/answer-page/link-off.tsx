// The page was opened without the end of its link: says so and whom to ask.
import { Unlink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../ui';

export function LinkOff() {
  const { t } = useTranslation('answer-page');
  return (
    <Empty icon={Unlink} title={t('noLink.title')}>
      {t('noLink.words')}
    </Empty>
  );
}
