// Hands site by site: who is there, what was counted, by whom and when, and the sum. With a button for each site while it may change.
import { choices, type Ballot } from '@hop/shared/ballots/ballot.js';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../lib/format';
import { Button, cx, Shape, VisuallyHidden } from '../../ui';
import { choiceLooks } from './choices';
import styles from './hands-table.module.css';
import { useHandsSites, type HandsSite } from './use-hands-sites';

type HandsTableProps = {
  ballot: Ballot;
  onCount?: (siteId: HandsSite['siteId']) => void;
  /** Under several lines of text. */
  low?: boolean;
};

export function HandsTable({ ballot, onCount, low }: HandsTableProps) {
  const { t } = useTranslation('ballots');
  const sites = useHandsSites(ballot);
  // People come and go; of a declared result only what was counted is the record.
  const withPresent = ballot.declaredAt === null;
  return (
    <div
      className={cx(styles.frame, low && styles.low)}
      role="region"
      aria-label={t('hands.table')}
      tabIndex={0}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('hands.site')}</th>
            {withPresent && <th scope="col">{t('hands.present')}</th>}
            {choices.map((choice) => (
              <th key={choice} scope="col">
                <span className={styles.choice}>
                  <Shape {...choiceLooks[choice]} className={styles.shape} />
                  {t(`choice.${choice}`)}
                </span>
              </th>
            ))}
            {onCount && (
              <th scope="col" className={styles.act}>
                <VisuallyHidden>{t('hands.enter')}</VisuallyHidden>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {sites.map(({ siteId, name, present, count }) => (
            <tr key={siteId} className={onCount && styles.counting}>
              <th scope="row">
                {name}
                <span className={styles.by}>
                  {count === null
                    ? t('hands.none')
                    : t('hands.by', { name: count.name, time: formatTime(count.at) })}
                </span>
              </th>
              {withPresent && <td>{present}</td>}
              {choices.map((choice) => (
                <td key={choice}>{count?.hands[choice] ?? '–'}</td>
              ))}
              {onCount && (
                <td className={styles.act}>
                  <Button aria-label={t('hands.enterAt', { name })} onClick={() => onCount(siteId)}>
                    {t(count === null ? 'hands.enter' : 'hands.mend')}
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
        {sites.length > 1 && (
          <Sum sites={sites} withPresent={withPresent} withAct={onCount !== undefined} />
        )}
      </table>
    </div>
  );
}

type SumProps = { sites: readonly HandsSite[]; withPresent: boolean; withAct: boolean };

function Sum({ sites, withPresent, withAct }: SumProps) {
  const { t } = useTranslation('ballots');
  const sum = (of: (site: HandsSite) => number) =>
    sites.reduce((total, site) => total + of(site), 0);
  return (
    <tfoot>
      <tr>
        <th scope="row">{t('hands.total')}</th>
        {withPresent && <td>{sum(({ present }) => present)}</td>}
        {choices.map((choice) => (
          <td key={choice}>{sum(({ count }) => count?.hands[choice] ?? 0)}</td>
        ))}
        {withAct && <td className={styles.act} />}
      </tr>
    </tfoot>
  );
}
