// For whoever chairs: one button on the dark status line with what waits, and behind it the staff channel and the open requests.
import { MessagesSquare } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, Icon } from '../../ui';
import styles from './messages.module.css';
import { OpenRequests } from './open-requests';
import { StaffChannel } from './staff-channel';
import { useStaffWaiting } from './use-staff-waiting';

export function StaffMessagesButton() {
  const { t } = useTranslation('messages');
  const [open, setOpen] = useState(false);
  const { messages, requests } = useStaffWaiting();
  const count = messages + requests;
  const close = (): void => setOpen(false);
  const label =
    count === 0
      ? t('staff.open')
      : `${t('staff.open')}: ${t('staff.waiting', { messages, requests })}`;
  return (
    <>
      <button
        type="button"
        className={styles.onBar}
        aria-label={label}
        title={label}
        onClick={() => setOpen(true)}
      >
        <Icon of={MessagesSquare} />
        {count > 0 && <b>{count}</b>}
      </button>
      <Dialog
        open={open}
        wide
        title={t('staff.sheet')}
        onClose={close}
        acts={<Button onClick={close}>{t('staff.close')}</Button>}
      >
        <StaffChannel />
        <OpenRequests />
      </Dialog>
    </>
  );
}
