// How far reading has come, line by line: the documents of one person, or the readers of one document.
import { useTranslation } from 'react-i18next';
import { ProgressBar } from '../../ui';
import styles from './readiness.module.css';

export interface ReadLine {
  readonly id: string;
  readonly name: string;
  readonly opened: boolean;
  readonly read: number;
  readonly pages: number;
}

export function ReadLines({ lines }: { lines: readonly ReadLine[] }) {
  const { t } = useTranslation('readiness');
  return (
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
  );
}
