// One large sentence in the middle of the screen, with a smaller one under it.
import { cx, Mark } from '../../ui';
import styles from './wall.module.css';

/** `alone`: without the frame of a meeting around it. */
export function WallNotice({
  title,
  words,
  alone,
}: {
  title: string;
  words?: string;
  alone?: boolean;
}) {
  return (
    <main className={cx(styles.middle, alone && styles.alone)}>
      <Mark className={styles.largeMark} />
      <h1 className={styles.notice}>{title}</h1>
      {words !== undefined && <p className={styles.lead}>{words}</p>}
    </main>
  );
}
