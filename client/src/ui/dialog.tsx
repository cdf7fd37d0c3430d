// A dialog asks one thing and waits; it traps the focus and gives it back. Not for what must stay usable beside the
// page (Sheet), and not for news (showToast).
import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './dialog.module.css';
import { useCloseRequest } from './use-close-request';

type DialogProps = {
  open: boolean;
  title: ReactNode;
  /** Called by Escape, by the back key of Android and by a tap outside; must be the safe way out. */
  onClose: () => void;
  children?: ReactNode;
  /** Buttons, the safe one first. */
  acts?: ReactNode;
  /** wide = a form or a list; the usual one holds a question. */
  wide?: boolean;
};

export function Dialog({ open, title, onClose, children, acts, wide }: DialogProps) {
  useCloseRequest(open, onClose);
  return (
    <Modal.Root
      opened={open}
      onClose={onClose}
      centered
      size={wide ? 'var(--page-w)' : 'var(--dialog-w)'}
      zIndex="var(--z-dialog)"
      transitionProps={{ transition: 'fade', duration: 120 }}
      classNames={{ inner: styles.inner, content: styles.content }}
    >
      <Modal.Overlay className={styles.overlay} />
      <Modal.Content>
        <div className={styles.body}>
          <Modal.Title component="h2" className={styles.title}>
            {title}
          </Modal.Title>
          {children}
          {acts && <div className={styles.acts}>{acts}</div>}
        </div>
      </Modal.Content>
    </Modal.Root>
  );
}
