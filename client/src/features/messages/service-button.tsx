// The way to quick requests, on the dark status line, with how many one waits for.
import { ConciergeBell } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../live';
import { Icon } from '../../ui';
import styles from './messages.module.css';
import { useMyServiceRequests } from './my-requests';

type ServiceButtonProps = { open: boolean; onPress: () => void };

export function ServiceButton({ open, onPress }: ServiceButtonProps) {
  const { t } = useTranslation('messages');
  const { waiting } = useMyServiceRequests();
  if (!useCan('serviceRequest.ask')) return null;
  return (
    <button
      type="button"
      className={styles.onBar}
      aria-expanded={open}
      aria-label={waiting === 0 ? t('service.open') : t('service.openWaiting', { count: waiting })}
      onClick={onPress}
    >
      <Icon of={ConciergeBell} />
      <span className={styles.barWords}>{t('service.open')}</span>
      {waiting > 0 && <b>{waiting}</b>}
    </button>
  );
}
