// The mark of the product: the sun of a Đông Sơn bronze drum, twelve rays inside its rings. The same drawing is the
// icon of the page (public/icon.svg). Decorative: the name stands beside it.
import { cx } from './cx';
import styles from './mark.module.css';

const sun =
  'M32.0 17.0L33.3 27.0L39.5 19.0L35.7 28.3L45.0 24.5L37.0 30.7L47.0 32.0L37.0 33.3L45.0 39.5L35.7 35.7L39.5 45.0L33.3 37.0L32.0 47.0L30.7 37.0L24.5 45.0L28.3 35.7L19.0 39.5L27.0 33.3L17.0 32.0L27.0 30.7L19.0 24.5L28.3 28.3L24.5 19.0L30.7 27.0Z';
const feathers =
  'M32.0 11.4L32.0 7.0M37.3 12.1L38.5 7.9M42.3 14.2L44.5 10.3M46.6 17.4L49.7 14.3M49.8 21.7L53.7 19.5M51.9 26.7L56.1 25.5M52.6 32.0L57.0 32.0M51.9 37.3L56.1 38.5M49.8 42.3L53.7 44.5M46.6 46.6L49.7 49.7M42.3 49.8L44.5 53.7M37.3 51.9L38.5 56.1M32.0 52.6L32.0 57.0M26.7 51.9L25.5 56.1M21.7 49.8L19.5 53.7M17.4 46.6L14.3 49.7M14.2 42.3L10.3 44.5M12.1 37.3L7.9 38.5M11.4 32.0L7.0 32.0M12.1 26.7L7.9 25.5M14.2 21.7L10.3 19.5M17.4 17.4L14.3 14.3M21.7 14.2L19.5 10.3M26.7 12.1L25.5 7.9';

/** md 32, l 64, xl 96. */
export function Mark({ size = 'md', className }: { size?: 'md' | 'l' | 'xl'; className?: string }) {
  return (
    <svg aria-hidden viewBox="0 0 64 64" className={cx(styles.mark, styles[size], className)}>
      <path d={sun} className={styles.sun} />
      <circle cx="32" cy="32" r="17.6" />
      <path d={feathers} />
      <circle cx="32" cy="32" r="27.6" />
      <circle cx="32" cy="32" r="30.9" />
    </svg>
  );
}
