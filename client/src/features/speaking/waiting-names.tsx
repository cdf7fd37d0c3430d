// Names of those who wait, in hall-size letters, with the place from which they will speak.
import { useEntities } from '../../live';
import { addressed, type Waiting } from './floor';
import styles from './floor-board.module.css';

export function WaitingNames({ queue }: { queue: readonly Waiting[] }) {
  const sites = useEntities('site');
  return (
    <ol className={styles.list}>
      {queue.map(({ request, person }, place) => (
        <li key={request.id} className={styles.item}>
          <span className={styles.place}>{place + 1}</span>
          <span>
            <strong className={styles.who}>{addressed(person)}</strong>
            <span className={styles.where}>
              {sites.find(({ id }) => id === person?.siteId)?.name ?? person?.unitName}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}
