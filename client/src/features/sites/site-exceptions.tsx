// One line above the grid: which site is gone and for how long, who calls for help; or that all are there.
import { CircleAlert, CircleCheck, LifeBuoy, WifiOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { cx, Icon } from '../../ui';
import { LostFor } from './lost-for';
import styles from './site-grid.module.css';
import { isConnected, useSites } from './site-signs';

/** As many names as one line holds. */
const NAMED = 3;

export function SiteExceptions() {
  const { t } = useTranslation('sites');
  // The host site is the hall itself: it cannot be away.
  const sites = useSites().filter(({ site }) => !site.host);
  if (sites.length === 0) return null;
  const lost = sites.filter(({ site }) => site.state === 'lost');
  const helps = sites.filter(({ site }) => site.helpRequestedAt !== null);
  const away = sites.length - sites.filter(isConnected).length;
  const names = (some: typeof sites): string => {
    const named = some
      .slice(0, NAMED)
      .map(({ site }) => site.name)
      .join(', ');
    const more = some.length - NAMED;
    return more > 0 ? t('line.andMore', { names: named, count: more }) : named;
  };
  if (lost.length > 0) {
    const since = Math.min(...lost.map(({ site }) => site.lostSince ?? Infinity));
    return (
      <p className={cx(styles.line, styles.lineLost)}>
        <Icon of={WifiOff} size="s" />
        <span>
          <strong>{names(lost)}</strong> {t('line.lost')} <LostFor since={since} />
          {t('line.back')}
        </span>
      </p>
    );
  }
  if (helps.length > 0)
    return (
      <p className={cx(styles.line, styles.lineWarn)}>
        <Icon of={LifeBuoy} size="s" />
        <span>
          <strong>{names(helps)}</strong> {t('line.help')}
        </span>
      </p>
    );
  return (
    <p className={cx(styles.line, away > 0 ? styles.lineWarn : styles.lineOk)}>
      <Icon of={away > 0 ? CircleAlert : CircleCheck} size="s" />
      <span>
        {away > 0
          ? t('line.away', { away, count: sites.length })
          : t('line.all', { count: sites.length })}
      </span>
    </p>
  );
}
