// A few facts in one line, each with its icon: where, how many, who.
import type { ReactNode } from 'react';
import { cx, Icon, type LucideIcon } from '../ui';
import styles from './fact-line.module.css';

export function FactLine({
  facts,
  stacked,
}: {
  facts: readonly { icon: LucideIcon; words: ReactNode }[];
  /** One under the other. */
  stacked?: boolean;
}) {
  return (
    <ul role="list" className={cx(styles.facts, stacked && styles.stacked)}>
      {facts.map(({ icon, words }, place) => (
        <li key={place}>
          <Icon of={icon} size="s" className={styles.icon} />
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}
