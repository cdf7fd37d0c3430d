// The status line on top of a place: the way back, where we are, the state, what is saved, the connection, the clock.
// It only shows; what each word means is decided by who fills it.
import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx';
import { Icon, type LucideIcon } from './icon';
import { IconButton } from './icon-button';
import styles from './status-bar.module.css';

type StatusBarProps = {
  back?: { label: string; onBack: () => void };
  title: ReactNode;
  /** What is going on, after a hairline: "Đang họp". */
  state?: { icon: LucideIcon; label: ReactNode };
  /** What is stored or waiting: "Đã lưu", "Chờ gửi 3". */
  saved?: { icon: LucideIcon; label: ReactNode };
  connection?: { tone: 'ok' | 'trying' | 'lost'; label: ReactNode };
  clock?: ReactNode;
  /** Buttons at the far right, on the bar's own colour. */
  children?: ReactNode;
};

export function StatusBar({
  back,
  title,
  state,
  saved,
  connection,
  clock,
  children,
}: StatusBarProps) {
  return (
    <header className={styles.bar}>
      <div className={styles.line}>
        {back ? (
          <IconButton
            icon={ChevronLeft}
            label={back.label}
            onClick={back.onBack}
            className={styles.back}
          />
        ) : (
          <span className={styles.indent} />
        )}
        <h1 className={styles.title}>{title}</h1>
        {state && (
          <span className={styles.state}>
            <Icon of={state.icon} size="xs" />
            {state.label}
          </span>
        )}
        <span className={styles.gap} />
        {saved && (
          <span className={cx(styles.say, styles.saved)}>
            <Icon of={saved.icon} size="xs" />
            {saved.label}
          </span>
        )}
        {connection && (
          <span className={styles.say} role="status">
            <span aria-hidden className={cx(styles.dot, styles[connection.tone])} />
            {connection.label}
          </span>
        )}
        {clock !== undefined && <span className={styles.clock}>{clock}</span>}
        {children}
      </div>
    </header>
  );
}
