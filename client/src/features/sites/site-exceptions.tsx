// One line above the grid: which site is gone and for how long, who calls for help; or that all are there.
import { CircleAlert, CircleCheck, LifeBuoy, WifiOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useServerNow } from '../../live';
import { cx, Icon } from '../../ui';
import styles from './site-grid.module.css';
import { isConnected, useSites } from './site-signs';

const MINUTE_SECONDS = 60;

export function SiteExceptions() {
  const { t } = useTranslation('sites');
  const now = useServerNow(1_000);
  // The host site is the hall itself: it cannot be away.
  const sites = useSites().filter(({ site }) => !site.host);
  const lost = sites.filter(({ site }) => site.state === 'lost');
  const helps = sites.filter(({ site }) => site.helpRequestedAt !== null);
  const away = sites.length - sites.filter(isConnected).length;
  const names = (some: typeof sites) => some.map(({ site }) => site.name).join(', ');
  if (lost.length > 0) {
    const since = Math.min(...lost.map(({ site }) => site.lostSince ?? now));
    const seconds = Math.max(0, Math.floor((now - since) / 1000));
    const time =
      seconds < MINUTE_SECONDS * 2
        ? t('line.seconds', { count: seconds })
        : t('line.minutes', { count: Math.floor(seconds / MINUTE_SECONDS) });
    return (
      <p className={cx(styles.line, styles.lineLost)}>
        <Icon of={WifiOff} size="s" />
        <span>
          <strong>{names(lost)}</strong> {t('line.lost', { time })}
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
