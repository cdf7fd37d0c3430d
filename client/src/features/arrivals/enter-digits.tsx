// "Nhập mã 6 số" in the room's check-in banner.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { later } from '../../lib/later';
import { Button, Dialog } from '../../ui';

const DigitsForm = later(async () => (await import('./digits-form')).DigitsForm);

export function EnterDigits({ primary = false }: { primary?: boolean }) {
  const { t } = useTranslation('arrivals');
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <Button variant={primary ? 'primary' : 'plain'} onClick={() => setOpen(true)}>
        {t('enter.open')}
      </Button>
      <Dialog
        open={open}
        title={t('enter.title')}
        onClose={close}
        acts={<Button onClick={close}>{t('enter.stay')}</Button>}
      >
        <DigitsForm onDone={close} />
      </Dialog>
    </>
  );
}
