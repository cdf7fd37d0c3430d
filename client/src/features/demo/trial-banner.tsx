// The line that says on every page that this is a trial. Also reserves its height for places that fill the window.
import { FlaskConical } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui';
import styles from './trial-banner.module.css';
import { useDemo } from './use-demo';

export function TrialBanner() {
  const { t } = useTranslation('demo');
  const demo = useDemo()?.demo === true;
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (demo) dataset['trial'] = '';
    else delete dataset['trial'];
  }, [demo]);
  if (!demo) return null;
  return (
    <p className={styles.line}>
      <Icon of={FlaskConical} size="s" />
      <span className={styles.words}>
        <strong>{t('banner.title')}</strong>
        <span className={styles.more}> · {t('banner.words')}</span>
      </span>
    </p>
  );
}
