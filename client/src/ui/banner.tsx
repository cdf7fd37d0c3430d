// One line across a place for what lasts: a lost connection, a task still open, the trial mode. One act at most.
// What has just happened is a toast.
import type { ReactNode } from 'react';
import styles from './banner.module.css';
import { cx } from './cx';
import { Icon, type LucideIcon } from './icon';

type BannerProps = {
  icon: LucideIcon;
  /** ok = back again or good to know; warn = still trying, still to do; lost = gone, refused. */
  tone: 'ok' | 'warn' | 'lost';
  /** The fact, in bold. */
  title: ReactNode;
  children?: ReactNode;
  act?: ReactNode;
  /** Off for lines that are there from the start and need no announcement. */
  announce?: boolean;
};

export function Banner({ icon, tone, title, children, act, announce = true }: BannerProps) {
  return (
    <div className={cx(styles.banner, styles[tone])} role={announce ? 'status' : undefined}>
      <Icon of={icon} className={styles.icon} />
      <p className={styles.words}>
        <strong>{title}</strong> {children}
      </p>
      {act !== undefined && <div className={styles.act}>{act}</div>}
    </div>
  );
}

/** The same words inside a card: rounded, without the hairline. */
export function Note(props: Omit<BannerProps, 'announce'>) {
  return (
    <div className={cx(styles.banner, styles.note, styles[props.tone])}>
      <Icon of={props.icon} className={styles.icon} />
      <p className={styles.words}>
        <strong>{props.title}</strong> {props.children}
      </p>
      {props.act !== undefined && <div className={styles.act}>{props.act}</div>}
    </div>
  );
}
