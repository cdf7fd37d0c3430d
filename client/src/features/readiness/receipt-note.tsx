// Says to a reader what others see of their reading.
import { Eye } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useActor, useCan } from '../../live';
import { Icon } from '../../ui';
import styles from './readiness.module.css';

export function ReceiptNote() {
  const { t } = useTranslation('readiness');
  const sees = useCan('readiness.read');
  if (useActor().participantId === null || sees) return null;
  return (
    <p className={styles.note}>
      <Icon of={Eye} size="s" />
      {t('receipt.note')}
    </p>
  );
}
