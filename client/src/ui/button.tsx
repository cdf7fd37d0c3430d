// The button: one tap, one act, named by a verb. Also as a link to another place.
// Not for votes (ChoiceButton), filters (Chip) or the room's five actions (ActionButton).
import { Loader } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { Link } from 'react-router';
import styles from './button.module.css';
import { cx } from './cx';
import { Icon, type LucideIcon } from './icon';

type Look = {
  /** One primary per region; danger-solid only inside a confirmation. */
  variant?: 'primary' | 'plain' | 'quiet' | 'danger' | 'danger-solid';
  /** Heights 48, 56 and 64; xl is for the one main act of a place. */
  size?: 'md' | 'lg' | 'xl';
  icon?: LucideIcon;
  iconEnd?: LucideIcon;
  block?: boolean;
  children: ReactNode;
};

type ButtonProps = Look &
  Omit<ComponentProps<'button'>, 'children'> & {
    /** Sent and not yet answered: the button keeps its place, its width and the focus, and ignores taps. */
    busy?: boolean;
    /** The word shown meanwhile, such as "Đang gửi". Room for it is kept from the start. */
    busyLabel?: string;
  };

function look({ variant = 'plain', size = 'md', block }: Look, more?: string): string {
  return cx(styles.button, styles[variant], styles[size], block && styles.block, more);
}

function Face({ icon, iconEnd, children }: Look) {
  return (
    <>
      {icon && <Icon of={icon} size="s" />}
      <span className={styles.label}>{children}</span>
      {iconEnd && <Icon of={iconEnd} size="s" />}
    </>
  );
}

export function Button({
  variant,
  size,
  icon,
  iconEnd,
  block,
  busy = false,
  busyLabel,
  className,
  onClick,
  type = 'button',
  children,
  ...rest
}: ButtonProps) {
  const face = { variant, size, icon, iconEnd, block, children };
  return (
    <button
      {...rest}
      type={busy ? 'button' : type}
      className={look(face, className)}
      aria-busy={busy || undefined}
      aria-disabled={busy || rest['aria-disabled']}
      onClick={busy ? undefined : onClick}
    >
      <span className={cx(styles.face, busy && styles.hidden)} aria-hidden={busy || undefined}>
        <Face {...face} />
      </span>
      {(busy || busyLabel) && (
        <span className={cx(styles.face, !busy && styles.hidden)} aria-hidden={!busy}>
          <Icon of={Loader} size="s" />
          <span className={styles.label}>{busyLabel ?? children}</span>
        </span>
      )}
    </button>
  );
}

/** The same face on a link: for going somewhere, never for changing anything. */
export function ButtonLink({
  variant,
  size,
  icon,
  iconEnd,
  block,
  className,
  children,
  ...rest
}: Look & Omit<ComponentProps<typeof Link>, 'children'>) {
  const face = { variant, size, icon, iconEnd, block, children };
  return (
    <Link {...rest} className={look(face, className)}>
      <span className={styles.face}>
        <Face {...face} />
      </span>
    </Link>
  );
}
