// Where short notices appear: over everything, announced to screen readers, put away by one tap.
import { CircleCheck, CircleX, CloudOff, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon';
import { IconButton } from './icon-button';
import { hideToast, useToasts, type Toast } from './toast-store';
import { cx } from './cx';
import styles from './toasts.module.css';

const icons = { ok: CircleCheck, wait: CloudOff, no: CircleX };

/** A fact that more follows is a sentence of its own. */
const ends = /[.!?…:]$/;

/** One notice as it looks; Toasts shows those of the queue. */
export function ToastCard({ toast, onClose }: { toast: Omit<Toast, 'id'>; onClose: () => void }) {
  const { t } = useTranslation('ui');
  return (
    <div className={cx(styles.toast, styles[toast.tone])}>
      <Icon of={icons[toast.tone]} className={styles.icon} />
      <p className={styles.words}>
        <strong>{toast.title}</strong>
        {toast.detail !== undefined && `${ends.test(toast.title) ? '' : '.'} ${toast.detail}`}
      </p>
      <IconButton icon={X} label={t('close')} onClick={onClose} />
    </div>
  );
}

export function Toasts() {
  const toasts = useToasts();
  const { t } = useTranslation('ui');
  return (
    <div
      className={styles.place}
      role="log"
      aria-live="polite"
      aria-relevant="additions"
      aria-label={t('notices')}
    >
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} onClose={() => hideToast(toast.id)} />
      ))}
    </div>
  );
}
