// All sites by name in their fixed places: a normal one is quiet; only the floor, a hand, a call for help and loss are loud.
// Of very many sites the loud ones stand above, and the rest is found by a few letters.
import { Check } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { matches } from '../../lib/search';
import { cx, Icon, SearchField } from '../../ui';
import { signIcons, SiteCell } from './site-cell';
import styles from './site-grid.module.css';
import { isConnected, isLoud, useSites, type SiteNow } from './site-signs';

/** As many as the column shows at once; above that nobody reads them one by one. */
const MANY = 40;
const collator = new Intl.Collator('vi');

export function SiteGrid() {
  const { t } = useTranslation('sites');
  const sites = useSites();
  const [typed, setTyped] = useState('');
  const isMany = sites.length > MANY;
  const rank = useRank(isMany ? sites : []);
  const ordered = isMany
    ? sites.toSorted((a, b) => (rank.get(a.site.id) ?? 0) - (rank.get(b.site.id) ?? 0))
    : sites;
  const listed = typed === '' ? ordered : ordered.filter(({ site }) => matches(site.name, typed));
  const exceptions = isMany ? sites.filter(isLoud) : [];
  const remote = sites.filter(({ site }) => !site.host);
  const signs = new Set(sites.map(({ sign }) => sign));
  const quiet = (['host', 'ready', 'notReady', 'left', 'hand', 'help'] as const).filter((sign) =>
    signs.has(sign),
  );
  // A meeting in one hall has nobody to wait for elsewhere.
  if (remote.length === 0) return null;
  return (
    <>
      {exceptions.length > 0 && (
        <ul role="list" className={styles.above} aria-label={t('grid.above')} tabIndex={0}>
          {exceptions.map((now) => (
            <SiteCell key={now.site.id} now={now} />
          ))}
        </ul>
      )}
      {isMany && (
        <div className={styles.find}>
          <SearchField
            label={t('grid.search')}
            placeholder={t('grid.searchHint')}
            value={typed}
            onChange={setTyped}
          />
        </div>
      )}
      <ul
        role="list"
        tabIndex={0}
        className={cx(styles.grid, isMany && styles.many)}
        aria-label={t('grid.label')}
      >
        {listed.map((now) => (
          <SiteCell key={now.site.id} now={now} />
        ))}
      </ul>
      <p className={styles.key}>
        <span className={styles.keyItem}>
          <Icon of={Check} size="xs" />
          {t('grid.joined', { joined: remote.filter(isConnected).length, count: remote.length })}
        </span>
        {quiet.map((sign) => (
          <span key={sign} className={styles.keyItem}>
            <Icon of={signIcons[sign]} size="xs" />
            {t(`sign.${sign}`)}
          </span>
        ))}
      </p>
    </>
  );
}

/** Place of each site by its name. Comparing Vietnamese names is dear, and a change of state changes none. */
function useRank(sites: readonly SiteNow[]): ReadonlyMap<string, number> {
  const names = sites.map(({ site }) => `${site.id}\t${site.name}`).join('\n');
  return useMemo(() => {
    const named = names.split('\n').map((line) => line.split('\t'));
    const sorted = named.toSorted(([, a = ''], [, b = '']) => collator.compare(a, b));
    return new Map(sorted.map(([id = ''], index) => [id, index]));
  }, [names]);
}
