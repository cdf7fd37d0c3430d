// The first stop of the keyboard: past the bars to the content. The target carries the id and tabIndex -1.
import { useTranslation } from 'react-i18next';
import styles from './skip-link.module.css';

export function SkipLink({ to = 'main' }: { to?: string }) {
  const { t } = useTranslation('ui');
  return (
    <a href={`#${to}`} className={styles.link}>
      {t('skip')}
    </a>
  );
}
