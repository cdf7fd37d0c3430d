// The status line of pages outside a meeting: the product, the connection, and the display menu.
import { Settings } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useConnectionWord } from '../live';
import { Icon, StatusBar } from '../ui';
import styles from './app-bar.module.css';
import { AppMenu } from './app-menu';
import { paths } from './places';
import { useOfficeCan } from './use-office-can';

export function AppBar() {
  const { t } = useTranslation('app');
  const keepsOffice = useOfficeCan('office.read');
  return (
    <StatusBar title={t('product')} connection={useConnectionWord()}>
      {keepsOffice && (
        <Link to={paths.administration} className={styles.link}>
          <Icon of={Settings} size="s" />
          {t('administration')}
        </Link>
      )}
      <AppMenu onBar />
    </StatusBar>
  );
}
