// The round shape that stands for one choice in lists and figures: colour, drawing, never alone without its word.
import { cx } from './cx';
import { Icon, type LucideIcon } from './icon';
import styles from './shape.module.css';
import tones from './tones.module.css';

type ShapeProps = { tone: 'a' | 'b' | 'c' | 'none'; icon: LucideIcon; className?: string };

export function Shape({ tone, icon, className }: ShapeProps) {
  return (
    <span
      aria-hidden
      className={cx(styles.shape, tones[tone], tone === 'none' && styles.hollow, className)}
    >
      <Icon of={icon} size="s" bold className={styles.icon} />
    </span>
  );
}
