// The board before and at the beginning of a meeting. What needs doing stands first; nothing here is stored.
import { isServed } from '@hop/shared/messages/receiving.js';
import { useTranslation } from 'react-i18next';
import { cx } from '../../ui';
import type { Board, PersonRow } from './board-rows';
import { PeopleList } from './people-list';
import styles from './readiness.module.css';
import { RemindButton, type Reminder } from './remind-button';
import { SiteTile } from './site-tile';
import { ReadinessSummary } from './summary';

export function ReadinessBoard({ board }: { board: Board }) {
  const { t } = useTranslation('readiness');
  const waiting = board.people.filter(({ ready }) => ready.state === 'notReady').length;
  const uninvited = uninvitedOf(board);
  return (
    <>
      <ReadinessSummary board={board} />
      <div className={cx(styles.board, board.sites.length > 0 && styles.beside)}>
        {board.sites.length > 0 && (
          <section className={styles.column}>
            <h3 className={styles.heading}>{t('sitesTitle')}</h3>
            <ul role="list" className={styles.sites} aria-label={t('sitesLabel')}>
              {board.sites.map((row) => (
                <SiteTile key={row.site.id} row={row} />
              ))}
            </ul>
          </section>
        )}
        <section className={styles.column}>
          <h3 className={styles.heading}>
            {waiting > 0
              ? t('peopleTitle', { count: waiting })
              : t(uninvited > 0 ? 'uninvitedTitle' : 'allReady', { count: uninvited })}
          </h3>
          <PeopleList board={board} />
        </section>
      </div>
    </>
  );
}

/** How many are on the list and have not been sent an invitation. */
export const uninvitedOf = ({ people }: Board): number =>
  people.filter(({ ready }) => ready.state === 'notInvited').length;

const isUnread = ({ person, ready, facts }: PersonRow): boolean =>
  isServed(person.role) &&
  ready.state !== 'away' &&
  ready.state !== 'notInvited' &&
  facts.opened < facts.documents;

export function ReadinessActs({ board }: { board: Board }) {
  const { t } = useTranslation('readiness');
  const sites = board.sites
    .filter(({ ready, expected }) => ready.state === 'notReady' && expected > 0)
    .map(({ site }): Reminder => {
      const to = { audience: 'site' as const, siteId: site.id };
      return { to, name: site.name, text: t('remind.siteText') };
    });
  const unread = board.people.filter(isUnread).map(({ person, facts }): Reminder => {
    const to = { audience: 'person' as const, participantId: person.id };
    const count = facts.documents - facts.opened;
    return { to, name: person.name, text: t('remind.personText', { count }) };
  });
  return (
    <>
      <RemindButton label={t('remind.people', { count: unread.length })} reminders={unread} />
      <RemindButton label={t('remind.sites', { count: sites.length })} reminders={sites} />
    </>
  );
}
