// All sites by name in their fixed places: a normal one is quiet; only the floor, a hand, a call for help and loss are loud.
import {
  Check,
  Circle,
  CircleCheck,
  Hand,
  LifeBuoy,
  LogOut,
  Mic,
  WifiOff,
  type LucideIcon,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { cx, Icon, VisuallyHidden } from '../../ui';
import styles from './site-grid.module.css';
import { isConnected, useSites, type SiteSign } from './site-signs';

const icons: Readonly<Record<SiteSign, LucideIcon>> = {
  lost: WifiOff,
  floor: Mic,
  help: LifeBuoy,
  hand: Hand,
  joined: Check,
  ready: CircleCheck,
  notReady: Circle,
  left: LogOut,
};

export function SiteGrid() {
  const { t } = useTranslation('sites');
  const sites = useSites();
  const remote = sites.filter(({ site }) => !site.host);
  const signs = new Set(sites.map(({ sign }) => sign));
  const quiet = (['ready', 'notReady', 'left', 'hand', 'help'] as const).filter((sign) =>
    signs.has(sign),
  );
  return (
    <>
      <ul role="list" tabIndex={0} className={styles.grid} aria-label={t('grid.label')}>
        {sites.map(({ site, sign }) => (
          <li key={site.id} className={cx(styles.site, styles[sign])}>
            <span className={styles.name}>{site.name}</span>
            <Icon of={icons[sign]} size="xs" />
            <VisuallyHidden>{t(`sign.${sign}`)}</VisuallyHidden>
          </li>
        ))}
      </ul>
      <p className={styles.key}>
        <span className={styles.keyItem}>
          <Icon of={Check} size="xs" />
          {t('grid.joined', { joined: remote.filter(isConnected).length, count: remote.length })}
        </span>
        {quiet.map((sign) => (
          <span key={sign} className={styles.keyItem}>
            <Icon of={icons[sign]} size="xs" />
            {t(`sign.${sign}`)}
          </span>
        ))}
      </p>
    </>
  );
}
