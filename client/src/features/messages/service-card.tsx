// Quick requests where there is no document to keep in sight: the operator's desk.
import { useTranslation } from 'react-i18next';
import { useCan } from '../../live';
import { Card } from '../../ui';
import { ServiceRequests } from './service-requests';

export function ServiceCard() {
  const { t } = useTranslation('messages');
  if (!useCan('serviceRequest.ask')) return null;
  return (
    <Card title={t('service.title')}>
      <ServiceRequests />
    </Card>
  );
}
