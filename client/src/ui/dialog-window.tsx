// The window of a dialog: traps the focus and gives it back. Its code comes after the first screen (dialog.tsx).
import { Modal } from '@mantine/core';
import type { DialogProps } from './dialog';
import styles from './dialog.module.css';
import { useCloseRequest } from './use-close-request';

export function DialogWindow({ open, title, onClose, children, acts, wide }: DialogProps) {
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
