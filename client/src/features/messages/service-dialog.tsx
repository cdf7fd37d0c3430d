// Quick requests where there is no document to keep in sight: the operator's desk.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog } from '../../ui';
import { ServiceButton } from './service-button';
import { ServiceRequests } from './service-requests';

export function ServiceDialog() {
  const { t } = useTranslation('messages');
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <ServiceButton open={open} onPress={() => setOpen(true)} />
      <Dialog
        open={open}
        title={t('service.title')}
        onClose={close}
        acts={<Button onClick={close}>{t('service.close')}</Button>}
      >
        <ServiceRequests />
      </Dialog>
    </>
  );
}
