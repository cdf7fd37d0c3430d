// One line of a list: who or what, a second line, one act at the right. RowList is the list around it.
// Not a table: several columns to compare belong in a real table.
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Avatar } from './avatar';
import { cx } from './cx';
import { Icon, type LucideIcon } from './icon';
import styles from './row.module.css';

type RowProps = {
  title: ReactNode;
  detail?: ReactNode;
  /** A person's full name: shows the two letters. */
  person?: string;
  icon?: LucideIcon;
  /** Before everything: a place in the queue, a number, a drag handle. */
  leading?: ReactNode;
  /** The one act (a Button), or a badge when there is nothing to do. */
  act?: ReactNode;
  chosen?: boolean;
  /** Makes the words one large button. */
  onOpen?: () => void;
  className?: string;
};

export function Row({
  title,
  detail,
  person,
  icon,
  leading,
  act,
  chosen,
  onOpen,
  className,
}: RowProps) {
  const words = (
    <>
      {person !== undefined && <Avatar name={person} />}
      {icon && <Icon of={icon} />}
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        {detail !== undefined && <span className={styles.detail}>{detail}</span>}
      </span>
    </>
  );
  return (
    <li
      className={cx(styles.row, chosen && styles.chosen, className)}
      aria-current={chosen || undefined}
    >
      {leading !== undefined && <span className={styles.leading}>{leading}</span>}
      {onOpen ? (
        <button type="button" className={styles.main} onClick={onOpen}>
          {words}
          {act === undefined && <Icon of={ChevronRight} />}
        </button>
      ) : (
        <span className={styles.main}>{words}</span>
      )}
      {act !== undefined && <div className={styles.act}>{act}</div>}
    </li>
  );
}

export function RowList({
  label,
  framed,
  children,
}: {
  label?: string;
  /** Draws its own hairline frame; leave out inside a flush Card. */
  framed?: boolean;
  children: ReactNode;
}) {
  return (
    // Safari forgets that a list without bullets is a list.
    <ul role="list" aria-label={label} className={cx(styles.list, framed && styles.framed)}>
      {children}
    </ul>
  );
}
