// Three rings: sites that are ready, members who are here (before the roll opens: who have answered), and reading.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Ring } from '../../ui';
import type { Board } from './board-rows';
import styles from './readiness.module.css';

export function ReadinessSummary({ board: { people, sites, rollIsOpen } }: { board: Board }) {
  const { t } = useTranslation('readiness');
  const members = people.filter(({ person }) => person.votingRight);
  const coming = members.filter(({ ready }) => ready.state !== 'away');
  const answered = members.filter(
    ({ facts }) => facts.answer !== null && facts.answer !== 'unconfirmed',
  ).length;
  const present = members.filter(({ facts }) => facts.attendance === 'present').length;
  const read = coming.filter(({ facts }) => facts.opened >= facts.documents).length;
  const readySites = sites.filter(({ ready }) => ready.state === 'ready').length;
  const lost = sites.filter(({ ready }) => ready.state === 'lost').length;
  const away = members.length - coming.length;
  return (
    <ul role="list" className={styles.summary} aria-label={t('summary.label')}>
      {sites.length > 0 && (
        <Part value={readySites} total={sites.length} label={t('summary.sites')}>
          {[
            t('summary.sitesOpen', { count: sites.length - readySites - lost }),
            ...(lost > 0 ? [t('summary.sitesLost', { count: lost })] : []),
          ].join(', ')}
        </Part>
      )}
      <Part
        value={rollIsOpen ? present : answered}
        total={members.length}
        label={t(rollIsOpen ? 'summary.present' : 'summary.answered')}
      >
        {away > 0 ? t('summary.away', { count: away }) : t('summary.noneAway')}
      </Part>
      <Part value={read} total={coming.length} label={t('summary.read')}>
        {t('summary.unread', { count: coming.length - read })}
      </Part>
    </ul>
  );
}

interface PartProps {
  value: number;
  total: number;
  label: string;
  children: ReactNode;
}

function Part({ value, total, label, children }: PartProps) {
  return (
    <li className={styles.part}>
      <Ring value={value} total={total} label={label} tone={value < total ? 'short' : 'enough'} />
      <span className={styles.partWords}>
        <b>
          {value}/{total} {label}
        </b>
        <span className={styles.unit}>{children}</span>
      </span>
    </li>
  );
}
