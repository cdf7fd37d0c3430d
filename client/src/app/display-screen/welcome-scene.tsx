// Before the session: what meeting this is, when and where, and its agenda.
import { useTranslation } from 'react-i18next';
import { useAgenda } from '../../features/agenda';
import { ArrivalCodeOnDisplay } from '../../features/arrivals';
import { formatTime, formatWeekday } from '../../lib/format';
import { useEntity, useScope } from '../../live';
import { cx, wallLength } from '../../ui';
import styles from './wall.module.css';

/** As many lines as the hall can read beside the title. */
const SHOWN = 9;

/** Entries together; when they come to more, each has one. */
const LINES = 10;
const LETTERS_IN_A_LINE = 36;

const linesOf = (entries: readonly { item: { title: string } }[]): number =>
  entries.reduce((sum, { item }) => sum + (item.title.length > LETTERS_IN_A_LINE ? 2 : 1), 0);

export function WelcomeScene() {
  const { t } = useTranslation('display-screen');
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  const { nodes } = useAgenda();
  if (meeting === undefined) return null;
  const top = nodes.filter(({ depth }) => depth === 0);
  const shown = top.slice(0, SHOWN);
  // A very long title takes the room of the code, which has a scene of its own.
  const length = wallLength(meeting.title);
  return (
    <main className={cx(styles.split, styles.even)}>
      <section className={styles.stage}>
        <p className={styles.eyebrow}>{meeting.issuingBody}</p>
        <h2 className={styles.headline} {...length}>
          {meeting.title}
        </h2>
        {length['data-length'] !== 'veryLong' && <ArrivalCodeOnDisplay />}
        <div className={styles.push}>
          <p className={styles.lead}>
            {formatTime(meeting.startsAt)} · {formatWeekday(meeting.startsAt)}
          </p>
          <p className={styles.small}>{meeting.place}</p>
        </div>
      </section>
      <section className={styles.pane}>
        <h3 className={styles.eyebrow}>{t('agenda')}</h3>
        <ol className={cx(styles.agenda, linesOf(shown) > LINES && styles.dense)}>
          {shown.map(({ item, plannedStartAt }) => (
            <li key={item.id} className={styles.entry}>
              <time>{formatTime(plannedStartAt)}</time>
              <span>{item.title}</span>
            </li>
          ))}
        </ol>
        {top.length > SHOWN && (
          <p className={styles.eyebrow}>{t('moreItems', { count: top.length - SHOWN })}</p>
        )}
      </section>
    </main>
  );
}
