// An empty place that teaches: an icon, what is missing, how to fill it, and one act where there is one.
import type { ReactNode } from 'react';
import styles from './empty.module.css';
import { Icon, type LucideIcon } from './icon';

type EmptyProps = { icon: LucideIcon; title: ReactNode; children?: ReactNode; act?: ReactNode };

export function Empty({ icon, title, children, act }: EmptyProps) {
  return (
    <div className={styles.empty}>
      <Icon of={icon} size="xl" className={styles.icon} />
      <p className={styles.title}>{title}</p>
      {children !== undefined && <p className={styles.words}>{children}</p>}
      {act}
    </div>
  );
}
