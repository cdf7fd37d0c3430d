// A square button with an icon and no word: only for search, zoom, previous and next, up and down, back.
// Everything else says its verb: use Button.
import type { ComponentProps } from 'react';
import { cx } from './cx';
import { Icon, type LucideIcon } from './icon';
import styles from './icon-button.module.css';

type IconButtonProps = Omit<ComponentProps<'button'>, 'children' | 'aria-label'> & {
  icon: LucideIcon;
  /** What a screen reader says, and the title under the mouse. */
  label: string;
  /** With an edge, for buttons that stand alone on paper. */
  boxed?: boolean;
};

export function IconButton({
  icon,
  label,
  boxed,
  className,
  type = 'button',
  ...rest
}: IconButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-label={label}
      title={label}
      className={cx(styles.button, boxed && styles.boxed, className)}
    >
      <Icon of={icon} />
    </button>
  );
}
