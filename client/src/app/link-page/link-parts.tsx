// What pages behind links are made of: who turns to whom, and the card with what it is about.
import type { ReactNode } from 'react';
import { Card, Mark } from '../../ui';
import styles from './link-page.module.css';

interface LinkHeadProps {
  above: string;
  /** Of the person or unit that the link was made for. */
  name: string;
  below?: string;
}

export function LinkHead({ above, name, below }: LinkHeadProps) {
  return (
    <header className={styles.top}>
      <Mark size="l" className={styles.mark} />
      <p>
        {above}
        <b>{name}</b>
        {below}
      </p>
    </header>
  );
}

export function LinkCard({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card className={styles.card}>
      <h1 className={styles.title}>{title}</h1>
      {children}
    </Card>
  );
}
