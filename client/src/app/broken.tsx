// When a page cannot be shown: its file did not load (network, or a new version on the server), or it has a fault.
import { RefreshCw, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button, Empty } from '../ui';

export function Broken() {
  const { t } = useTranslation('app');
  return (
    <main>
      <Empty
        icon={TriangleAlert}
        title={t('broken.title')}
        act={
          <Button variant="primary" icon={RefreshCw} onClick={() => location.reload()}>
            {t('broken.reload')}
          </Button>
        }
      >
        {t('broken.words')}
      </Empty>
    </main>
  );
}
