// One site on the board: its name, who is there, and what it still lacks in a word. Drawn anew only when something of it changes.
import {
  CameraOff,
  Check,
  CircleAlert,
  FileText,
  Monitor,
  Users,
  VolumeX,
  WifiOff,
  type LucideIcon,
} from 'lucide-react';
import type { SiteCheck } from '@hop/shared/sites/site.js';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { cx, Icon, VisuallyHidden } from '../../ui';
import type { SiteRow } from './board-rows';
import styles from './readiness.module.css';
import { useSiteWord } from './readiness-words';

const icons: Readonly<Record<SiteCheck, LucideIcon>> = {
  screen: Monitor,
  sound: VolumeX,
  camera: CameraOff,
  documents: FileText,
  people: Users,
};

export const SiteTile = memo(
  function SiteTile({ row }: { row: SiteRow }) {
    const { t } = useTranslation('readiness');
    const { site, ready, present, expected } = row;
    const word = useSiteWord(row);
    const [first] = ready.missing;
    const icon = { lost: WifiOff, ready: Check, notReady: first ? icons[first] : CircleAlert };
    return (
      <li className={cx(styles.site, styles[ready.state])}>
        <span className={styles.siteName}>
          <b>{site.name}</b>
          <span aria-hidden>
            {present}/{expected}
          </span>
          <VisuallyHidden>{t('site.present', { present, expected })}</VisuallyHidden>
        </span>
        <span className={styles.siteWord}>
          <Icon of={icon[ready.state]} size="xs" />
          {word}
        </span>
      </li>
    );
  },
  ({ row: before }, { row: after }) =>
    before.site === after.site &&
    before.present === after.present &&
    before.expected === after.expected,
);
