// A person as two letters in a circle. The full name always stands beside it, so it is hidden from screen readers.
import { initials } from '@hop/shared/participants/names.js';
import styles from './avatar.module.css';
import { cx } from './cx';

type AvatarProps = {
  /** Full name without a title of address: "Hoàng Thị Lụa". */
  name: string;
  /** s 32, md 48, l 64. */
  size?: 's' | 'md' | 'l';
  /** warm = someone else at work here, set apart from the usual patina. */
  tone?: 'patina' | 'warm';
};

export function Avatar({ name, size = 'md', tone = 'patina' }: AvatarProps) {
  return (
    <span aria-hidden className={cx(styles.avatar, styles[size], styles[tone])}>
      {initials(name)}
    </span>
  );
}
