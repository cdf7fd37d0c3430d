// A figure with its shape and its word: in a list (row) or big above its word (stack, for walls). FigureList groups them.
import type { ReactNode } from 'react';
import { cx } from './cx';
import styles from './figure.module.css';
import type { LucideIcon } from './icon';
import { Shape } from './shape';
import tones from './tones.module.css';

type FigureProps = {
  value: ReactNode;
  label: ReactNode;
  icon: LucideIcon;
  tone: 'a' | 'b' | 'c' | 'none';
};

type FigureListProps = {
  label?: string;
  /** row = one line each; stack = side by side, the figure in the colour of its tone. */
  layout?: 'row' | 'stack';
  figures: readonly (FigureProps & { key: string })[];
};

export function Figure({
  value,
  label,
  icon,
  tone,
  layout = 'row',
}: FigureProps & Pick<FigureListProps, 'layout'>) {
  return (
    <div className={cx(styles[layout], tones[tone], tone === 'none' && styles.none)}>
      <dt className={styles.label}>
        <Shape tone={tone} icon={icon} className={styles.shape} />
        {label}
      </dt>
      <dd className={styles.value}>{value}</dd>
    </div>
  );
}

export function FigureList({ label, layout = 'row', figures }: FigureListProps) {
  return (
    <dl aria-label={label} className={layout === 'row' ? styles.rows : styles.stacks}>
      {figures.map(({ key, ...figure }) => (
        <Figure key={key} {...figure} layout={layout} />
      ))}
    </dl>
  );
}
