// How the desk looks on this device, and the list of keys for whoever runs it from a keyboard.
import { useTranslation } from 'react-i18next';
import { Button, Dialog, ThemeToggle, ZoomToggle } from '../../ui';
import styles from './chair-desk.module.css';
import { deskKeys } from './use-keys';

export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('chair-desk');
  return (
    <Dialog
      open
      title={t('settings.title')}
      onClose={onClose}
      acts={<Button onClick={onClose}>{t('settings.close')}</Button>}
    >
      <ThemeToggle />
      <ZoomToggle />
      <section className={styles.keys} aria-label={t('keys.title')}>
        <h3>{t('keys.title')}</h3>
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
      </section>
    </Dialog>
  );
}
