// The list of keys, for whoever runs the desk from a keyboard.
import { useTranslation } from 'react-i18next';
import { Button, Dialog } from '../../ui';
import styles from './chair-desk.module.css';
import { deskKeys } from './use-keys';

export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('chair-desk');
  return (
    <Dialog
      open
      title={t('keys.title')}
      onClose={onClose}
      acts={<Button onClick={onClose}>{t('keys.close')}</Button>}
    >
      <dl className={styles.keys}>
        {deskKeys.map((key) => (
          <div key={key} className={styles.keyLine}>
            <dt>
              <kbd className={styles.key}>{key}</kbd>
            </dt>
            <dd>{t(`keys.${key}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('keys.words')}</p>
    </Dialog>
  );
}
