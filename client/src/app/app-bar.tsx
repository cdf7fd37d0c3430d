// The status line of pages outside a meeting: the product, which leads to one's meetings, the connection, and the display menu.
import { Settings } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useConnectionWord } from '../live';
import { Icon, StatusBar } from '../ui';
import styles from './app-bar.module.css';
import { AppMenu } from './app-menu';
import { paths } from './places';
import { useOfficeCan } from './use-office-can';

export function AppBar() {
  const { t } = useTranslation('app');
  const keepsOffice = useOfficeCan('office.read');
  const there = useLocation().pathname === paths.meetings;
  const home = (
    <Link to={paths.meetings} className={styles.home} title={t('toMeetings')}>
      {t('product')}
    </Link>
  );
  return (
    <StatusBar title={there ? t('product') : home} connection={useConnectionWord()}>
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
