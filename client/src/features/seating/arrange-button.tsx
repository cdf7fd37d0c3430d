// "Lập sơ đồ": opens the form, so that the map keeps the width of the desk.
import { Armchair } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEntity, useScope } from '../../live';
import { Button, Dialog } from '../../ui';
import { SeatingForm } from './seating-form';

export function ArrangeButton() {
  const { t } = useTranslation('seating');
  const { meetingId } = useScope();
  const hasPlan = useEntity('seatingPlan', meetingId) !== undefined;
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <Button
        variant={hasPlan ? undefined : 'primary'}
        icon={Armchair}
        onClick={() => setOpen(true)}
      >
        {t(hasPlan ? 'form.again' : 'form.title')}
      </Button>
      <Dialog
        open={open}
        title={t(hasPlan ? 'form.again' : 'form.title')}
        onClose={close}
        acts={<Button onClick={close}>{t('form.keep')}</Button>}
      >
        <SeatingForm onDone={close} />
      </Dialog>
    </>
  );
}
