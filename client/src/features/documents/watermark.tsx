// The reader's name and the time across a page that is recalled after the meeting. It lies over the picture and takes no tap.
import styles from './watermark.module.css';

/** Enough to cover the tallest page. */
const TIMES = 24;

export function Watermark({ text }: { text: string }) {
  return (
    <div aria-hidden className={styles.over}>
      <div className={styles.lines}>
        {Array.from({ length: TIMES }, (_, index) => (
          <span key={index}>{text}</span>
        ))}
      </div>
    </div>
  );
}
