// Quick requests in the delegate's room: a sheet over the document, lowered by its own button and by a vote.
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton, Sheet } from '../../ui';
import styles from './messages.module.css';
import { ServiceRequests } from './service-requests';

export function ServiceSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation('messages');
  return (
    <Sheet open={open} label={t('service.title')} onClose={onClose} takeFocus>
      <div className={styles.body}>
        <div className={styles.head}>
          <h2 className={styles.title}>{t('service.title')}</h2>
          <IconButton icon={X} label={t('service.close')} onClick={onClose} />
        </div>
        <ServiceRequests />
      </div>
    </Sheet>
  );
}
