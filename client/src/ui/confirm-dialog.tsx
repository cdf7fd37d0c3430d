// Before what cannot be undone: the question, the consequence with its numbers, the safe way left, the act named right.
// Never with "OK" or "Continue": the labels are verbs.
import type { ReactNode } from 'react';
import { Button } from './button';
import { Dialog } from './dialog';
import styles from './confirm-dialog.module.css';

type ConfirmDialogProps = {
  open: boolean;
  question: ReactNode;
  consequence: ReactNode;
  /** The safe way, such as "Chờ thêm". It has the focus at first. */
  stayLabel: string;
  /** The act, named again: "Đóng biểu quyết". */
  actLabel: string;
  /** danger = something is lost or refused for good. */
  tone?: 'primary' | 'danger';
  busy?: boolean;
  busyLabel?: string;
  onStay: () => void;
  onAct: () => void;
  /** A field when the act needs a reason. */
  children?: ReactNode;
};

export function ConfirmDialog({
  open,
  question,
  consequence,
  stayLabel,
  actLabel,
  tone = 'primary',
  busy,
  busyLabel,
  onStay,
  onAct,
  children,
}: ConfirmDialogProps) {
  return (
    <Dialog
      open={open}
      title={question}
      onClose={onStay}
      acts={
        <>
          <Button data-autofocus onClick={onStay}>
            {stayLabel}
          </Button>
          <Button
            variant={tone === 'danger' ? 'danger-solid' : 'primary'}
            busy={busy}
            busyLabel={busyLabel}
            onClick={onAct}
          >
            {actLabel}
          </Button>
        </>
      }
    >
      <div className={styles.consequence}>{consequence}</div>
      {children}
    </Dialog>
  );
}
