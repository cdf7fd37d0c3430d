// While the server has not answered yet. Says nothing for a moment, because most answers come at once.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './waiting.module.css';

const QUIET_MS = 600;

export function Waiting() {
  const { t } = useTranslation('app');
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main className={styles.waiting} aria-busy>
      <p role="status">{late && t('waiting')}</p>
    </main>
  );
}
