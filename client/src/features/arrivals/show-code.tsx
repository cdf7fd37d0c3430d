// "Hiện mã điểm danh": the code of the site in a dialog, large enough to be read by a phone held over the desk.
import { QrCode } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../live';
import { Button, Dialog } from '../../ui';
import { ArrivalCode } from './arrival-code';

export function ShowCode({ siteId }: { siteId: string }) {
  const { t } = useTranslation('arrivals');
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  if (!useCan('arrival.showCode', { siteId })) return null;
  return (
    <>
      <Button icon={QrCode} block onClick={() => setOpen(true)}>
        {t('show')}
      </Button>
      <Dialog
        wide
        open={open}
        title={t('title')}
        onClose={close}
        acts={<Button onClick={close}>{t('close')}</Button>}
      >
        <ArrivalCode siteId={siteId} />
      </Dialog>
    </>
  );
}
