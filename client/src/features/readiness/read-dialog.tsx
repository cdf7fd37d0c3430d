// How far reading has come, line by line: the documents of one person, or the readers of one document.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, ProgressBar } from '../../ui';
import styles from './readiness.module.css';

export interface ReadLine {
  readonly id: string;
  readonly name: string;
  readonly opened: boolean;
  readonly read: number;
  readonly pages: number;
}

interface ReadDialogProps {
  label: string;
  /** For a screen reader, where several buttons say the same. */
  named?: string | undefined;
  title: string;
  lines: readonly ReadLine[];
}

export function ReadDialog({ label, named, title, lines }: ReadDialogProps) {
  const { t } = useTranslation('readiness');
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  if (lines.length === 0) return null;
  return (
    <>
      <Button variant="quiet" aria-label={named} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog
        wide
        open={open}
        title={title}
        onClose={close}
        acts={<Button onClick={close}>{t('receipt.close')}</Button>}
      >
        <ul role="list" className={styles.receipts}>
          {lines.map(({ id, name, opened, read, pages }) => (
            <li key={id} className={styles.receipt}>
              <span className={styles.receiptName}>{name}</span>
              <span className={styles.unit}>
                {opened ? t('receipt.read', { read, pages }) : t('receipt.unopened')}
              </span>
              <ProgressBar value={read} total={Math.max(1, pages)} label={name} />
            </li>
          ))}
        </ul>
      </Dialog>
    </>
  );
}
