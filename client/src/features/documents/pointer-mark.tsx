// The spot on a page that somebody points at: a ring with a core, over the page and taking no tap.
import styles from './pointer-mark.module.css';

/** `scale`: CSS pixels per point. */
export function PointerMark({ at, scale }: { at: { x: number; y: number }; scale: number }) {
  return (
    <span
      aria-hidden
      data-pointer
      className={styles.mark}
      style={{ transform: `translate(${at.x * scale}px, ${at.y * scale}px)` }}
    />
  );
}
