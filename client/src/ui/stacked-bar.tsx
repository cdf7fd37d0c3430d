// A whole made of parts, with a mark where enough is reached. A picture of figures that stand beside it, never alone.
import { cx } from './cx';
import styles from './stacked-bar.module.css';
import tones from './tones.module.css';

type StackedBarProps = {
  /** Parts in their fixed order; "none" is drawn hollow. */
  parts: readonly { tone: 'a' | 'b' | 'c' | 'none'; count: number }[];
  /** The whole in words, for screen readers: "41 tán thành, 1 không tán thành, …". */
  label: string;
  /** Where enough is reached, in the same unit, and the word at the mark: "cần từ 23". */
  threshold?: { count: number; label: string };
  /** m 24 high, l 32; wall grows with the height of a large screen. */
  size?: 'm' | 'l' | 'wall';
};

export function StackedBar({ parts, label, threshold, size = 'm' }: StackedBarProps) {
  const total = parts.reduce((sum, part) => sum + part.count, 0);
  return (
    <div
      role="img"
      aria-label={label}
      className={cx(styles.bar, styles[size], threshold && styles.marked)}
    >
      {parts
        .filter((part) => part.count > 0)
        .map((part) => (
          <span
            key={part.tone}
            className={cx(styles.part, tones[part.tone], part.tone === 'none' && styles.hollow)}
            style={{ flexGrow: part.count }}
          />
        ))}
      {threshold && total > 0 && (
        <span
          className={cx(styles.mark, threshold.count / total > 0.7 && styles.leftwards)}
          style={{ left: `${Math.min(100, (threshold.count / total) * 100)}%` }}
        >
          {threshold.label}
        </span>
      )}
    </div>
  );
}
