// The roll in figures: how those here take part, who is away and how; members apart from guests and all others.
import type { HeadCount, RollCount } from '@hop/shared/participants/roll-call.js';
import { useTranslation } from 'react-i18next';
import styles from './people.module.css';

const groups = ['members', 'guests', 'others'] as const;
const figures = [
  ...(['inPerson', 'online', 'substituted', 'excused', 'absent', 'left', 'awaited'] as const),
] as const satisfies readonly (keyof HeadCount)[];

export function RollCallFigures({ count }: { count: RollCount | undefined }) {
  const { t } = useTranslation('participants');
  if (count === undefined) return null;
  return (
    <dl className={styles.figures} aria-label={t('rollCall.figures.label')}>
      {groups
        .filter((group) => count[group].expected > 0)
        .map((group) => {
          const { present, expected } = count[group];
          return (
            <div key={group} className={styles.figureLine}>
              <dt>
                {t(`rollCall.groups.${group}`)}{' '}
                <b>{t('rollCall.ofExpected', { present, expected })}</b>
              </dt>
              <dd>
                {figures
                  .filter((figure) => count[group][figure] > 0)
                  .map((figure) => `${count[group][figure]} ${t(`rollCall.figures.${figure}`)}`)
                  .join(' · ')}
              </dd>
            </div>
          );
        })}
    </dl>
  );
}
