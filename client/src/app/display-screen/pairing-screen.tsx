// The six digits of a screen without a meeting, and what to do with them.
import { useTranslation } from 'react-i18next';
import { usePairing } from '../../features/displays/use-pairing';
import { cx, Digits, Mark } from '../../ui';
import { PlainHttpNote } from '../plain-http-note';
import styles from './wall.module.css';

export function PairingScreen({ onPaired }: { onPaired: () => void }) {
  const { t } = useTranslation('display-screen');
  const { code, reachable } = usePairing(onPaired);
  return (
    <main data-wall className={cx(styles.middle, styles.alone)}>
      <Mark className={styles.largeMark} />
      <h1 className={styles.lead}>{t('pair.title')}</h1>
      <p className={styles.code} aria-live="polite">
        {code === null ? (
          t('connecting')
        ) : (
          <Digits value={`${code.slice(0, 3)} ${code.slice(3)}`} />
        )}
      </p>
      <p className={styles.small}>{t(reachable ? 'pair.words' : 'pair.unreachable')}</p>
      {reachable && code !== null && <p className={styles.small}>{t('pair.lives')}</p>}
      <div className={styles.http}>
        <PlainHttpNote missing="wakeLock" />
      </div>
    </main>
  );
}
