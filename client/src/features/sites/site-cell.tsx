// One site of the grid. Drawn anew only when something of this site changes: with 135 of them a patch costs one cell.
import {
  Check,
  Circle,
  CircleCheck,
  Hand,
  Landmark,
  LifeBuoy,
  LogOut,
  Mic,
  WifiOff,
  type LucideIcon,
} from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { cx, Icon, VisuallyHidden } from '../../ui';
import { LostFor } from './lost-for';
import styles from './site-grid.module.css';
import type { SiteNow, SiteSign } from './site-signs';

export const signIcons: Readonly<Record<SiteSign, LucideIcon>> = {
  lost: WifiOff,
  floor: Mic,
  help: LifeBuoy,
  hand: Hand,
  host: Landmark,
  joined: Check,
  ready: CircleCheck,
  notReady: Circle,
  left: LogOut,
};

export const SiteCell = memo(
  function SiteCell({ now }: { now: SiteNow }) {
    const { t } = useTranslation('sites');
    const { site, sign, present, expected, person } = now;
    return (
      <li className={cx(styles.site, styles[sign])}>
        <span className={styles.name}>
          {site.name}
          {person !== null && <small className={styles.person}>{person}</small>}
          {sign === 'lost' && site.lostSince !== null && (
            <small className={styles.person}>
              <LostFor since={site.lostSince} />
            </small>
          )}
        </span>
        <VisuallyHidden>{t('grid.present', { present, expected })}</VisuallyHidden>
        {present > 0 && present < expected && (
          <span className={styles.heads} aria-hidden>
            {present}/{expected}
          </span>
        )}
        <Icon of={signIcons[sign]} size="xs" />
        <VisuallyHidden>{t(`sign.${sign}`)}</VisuallyHidden>
      </li>
    );
  },
  (before, after) =>
    before.now.site === after.now.site &&
    before.now.sign === after.now.sign &&
    before.now.present === after.now.present &&
    before.now.expected === after.now.expected &&
    before.now.person === after.now.person,
);
