// An address that leads nowhere: says so and shows the way home.
import { MapPinOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink, Empty } from '../ui';

export function NotFound() {
  const { t } = useTranslation('app');
  return (
    <main>
      <Empty
        icon={MapPinOff}
        title={t('notFound.title')}
        act={
          <ButtonLink to="/" variant="primary">
            {t('notFound.home')}
          </ButtonLink>
        }
      >
        {t('notFound.words')}
      </Empty>
    </main>
  );
}
