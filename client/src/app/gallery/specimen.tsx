// One card of the gallery: a caption and what it shows, spanning a share of twelve columns.
import type { ReactNode } from 'react';
import { Card, cx } from '../../ui';
import styles from './gallery.module.css';

export function Specimen({
  caption,
  span = 6,
  children,
}: {
  caption: string;
  span?: 4 | 5 | 6 | 7 | 12;
  children: ReactNode;
}) {
  return (
    <Card eyebrow={caption} className={cx(styles.specimen, styles[`span${span}`])}>
      {children}
    </Card>
  );
}

export function Wrap({ children }: { children: ReactNode }) {
  return <div className={styles.wrap}>{children}</div>;
}
