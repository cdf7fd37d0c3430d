// The sites on a wall: how many are in the meeting, then names in columns. Of very many only those that need a look have a name.
import { useTranslation } from 'react-i18next';
import { cx, Icon } from '../../ui';
import { LostFor } from './lost-for';
import { signIcons } from './site-cell';
import styles from './site-board.module.css';
import { isConnected, isLoud, useSites, type SiteNow } from './site-signs';

/** As many lines as stand at a readable size in four columns. */
const LINES = 34;

export function SiteBoard() {
  const { t } = useTranslation('sites');
  const sites = useSites().filter(({ site }) => !site.host);
  const joined = sites.filter(isConnected).length;
  const heads = sites.reduce(
    (sum, { present, expected }) => ({
      present: sum.present + present,
      expected: sum.expected + expected,
    }),
    { present: 0, expected: 0 },
  );
  const exceptions = sites.filter(needsLook);
  // One line each, and a second that says what the matter is: of all exceptions, else of the loud ones.
  const isQuiet = sites.length + exceptions.length > LINES;
  const isEveryName = sites.length + sites.filter(isLoud).length <= LINES;
  const wanted = isEveryName ? sites : exceptions;
  const shown = isEveryName ? sites : fitting(exceptions);
  return (
    <section className={styles.board} aria-label={t('grid.label')}>
      <p className={styles.counts}>
        <strong>
          {joined}/{sites.length}
        </strong>
        {t('board.joined')}
        <strong>
          {heads.present}/{heads.expected}
        </strong>
        {t('board.present')}
      </p>
      {wanted.length === 0 && (
        <p className={styles.all}>{t('line.all', { count: sites.length })}</p>
      )}
      <ul role="list" className={cx(styles.names, isQuiet && styles.quiet)}>
        {shown.map((now) => (
          <BoardName key={now.site.id} now={now} />
        ))}
      </ul>
      {wanted.length > shown.length && (
        <p className={styles.more}>{t('board.more', { count: wanted.length - shown.length })}</p>
      )}
    </section>
  );
}

/** The loud ones first when not everybody has room, each in its place all the same. */
function fitting(sites: readonly SiteNow[]): readonly SiteNow[] {
  const chosen = new Set<SiteNow>();
  let lines = 0;
  for (const now of [...sites.filter(isLoud), ...sites.filter((one) => !isLoud(one))]) {
    lines += isLoud(now) ? 2 : 1;
    if (lines > LINES) break;
    chosen.add(now);
  }
  return sites.filter((now) => chosen.has(now));
}

const needsLook = ({ sign }: SiteNow): boolean => sign !== 'joined' && sign !== 'ready';

function BoardName({ now: { site, sign, person } }: { now: SiteNow }) {
  const { t } = useTranslation('sites');
  return (
    <li className={cx(styles.site, styles[sign])}>
      <Icon of={signIcons[sign]} className={styles.sign} />
      <span className={styles.words}>
        <span className={styles.name}>{site.name}</span>
        <small className={styles.person}>
          {sign === 'lost' && site.lostSince !== null ? (
            <LostFor since={site.lostSince} />
          ) : (
            (person ?? t(`sign.${sign}`))
          )}
        </small>
      </span>
    </li>
  );
}
