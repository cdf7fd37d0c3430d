// While the server has not answered yet. Says nothing for a moment, because most answers come at once; that it cannot be reached, it
// says as soon as it is known.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../live';
import styles from './waiting.module.css';

const QUIET_MS = 600;

export function Waiting() {
  const { t } = useTranslation('app');
  const session = useSession();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
  const away = session.kind === 'unknown' && session.unreachable === true;
  return (
    <main className={styles.waiting} aria-busy>
      <p role="status">{away ? t('noServer') : late && t('waiting')}</p>
    </main>
  );
}
