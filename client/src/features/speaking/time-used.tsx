// "Thời gian phát biểu": per person, unit and site, whoever used most first, each with a bar against that one.
import { speakingTotals } from '@hop/shared/speaking/speaking-time.js';
import { useTranslation } from 'react-i18next';
import { formatDuration } from '../../lib/format';
import { useEntities, useServerNow } from '../../live';
import { ProgressBar } from '../../ui';
import { addressed } from './floor';
import { longestFirst } from './longest-first';
import styles from './time-used.module.css';

const EVERY_MS = 5_000;

export function TimeUsed() {
  const { t } = useTranslation('speaking');
  const now = useServerNow(EVERY_MS);
  const participants = useEntities('participant');
  const sites = useEntities('site');
  const totals = speakingTotals(useEntities('speech'), participants, now);
  const lists = {
    people: longestFirst(totals.byParticipant, (id) =>
      addressed(participants.find((person) => person.id === id)),
    ),
    units: longestFirst(totals.byUnit, (name) => name),
    sites: longestFirst(totals.bySite, (id) => sites.find((site) => site.id === id)?.name ?? ''),
  };
  if (lists.people.length === 0) return <p role="status">{t('speakers.noneCalled')}</p>;
  return (
    <div className={styles.lists}>
      {(['people', 'units', 'sites'] as const).map((key) => (
        <section key={key} aria-label={t(`time.${key}`)}>
          <h3 className={styles.heading}>{t(`time.${key}`)}</h3>
          {lists[key].length === 0 && <p className={styles.none}>{t('time.none')}</p>}
          <ol className={styles.list}>
            {lists[key].map(({ id, name, ms }) => (
              <li key={id}>
                <p className={styles.line}>
                  <span>{name}</span>
                  <strong>{formatDuration(ms / 1000)}</strong>
                </p>
                <ProgressBar label={name} value={ms} total={lists[key][0]?.ms ?? ms} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
