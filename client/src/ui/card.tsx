// A card groups one matter: paper, hairline, no shadow. Not for things that float (Dialog, Sheet, Toast).
import { useId, type ReactNode } from 'react';
import styles from './card.module.css';
import { cx } from './cx';

type CardProps = {
  title?: ReactNode;
  /** Level of the title in the page's outline. */
  level?: 2 | 3 | 4;
  /** Small line above the title. */
  eyebrow?: ReactNode;
  /** At the right of the title: a badge or one quiet act. */
  aside?: ReactNode;
  /** current = accent edge for what is happening now; todo = tinted, the one that needs something first. */
  tone?: 'plain' | 'current' | 'todo';
  /** Without inner space, for lists and tables that reach the edge; the head gets a hairline. */
  flush?: boolean;
  className?: string;
  children?: ReactNode;
};

export function Card({
  title,
  level = 2,
  eyebrow,
  aside,
  tone = 'plain',
  flush,
  className,
  children,
}: CardProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  const head = title !== undefined || eyebrow !== undefined || aside !== undefined;
  return (
    <section
      className={cx(styles.card, styles[tone], flush && styles.flush, className)}
      aria-labelledby={title === undefined ? undefined : id}
    >
      {head && (
        <header className={styles.head}>
          <div className={styles.words}>
            {eyebrow !== undefined && <p className={styles.eyebrow}>{eyebrow}</p>}
            {title !== undefined && (
              <Heading id={id} className={styles.title}>
                {title}
              </Heading>
            )}
          </div>
          {aside}
        </header>
      )}
      {children}
    </section>
  );
}
