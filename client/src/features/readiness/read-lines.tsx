// How far reading has come, line by line: the documents of one person, or the readers of one document. Of many the lines that are
// looked for are found by what is typed.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { matches } from '../../lib/search';
import { ProgressBar, SearchField } from '../../ui';
import styles from './readiness.module.css';

export interface ReadLine {
  readonly id: string;
  readonly name: string;
  /** Where somebody belongs. */
  readonly detail?: string;
  readonly opened: boolean;
  readonly read: number;
  readonly pages: number;
}

/** So many are looked through at a glance. */
const AT_A_GLANCE = 12;

export function ReadLines({ lines }: { lines: readonly ReadLine[] }) {
  const { t } = useTranslation('readiness');
  const [typed, setTyped] = useState('');
  const found = lines.filter(({ name, detail = '' }) => matches(`${name} ${detail}`, typed));
  const opened = lines.filter((line) => line.opened).length;
  return (
    <div className={styles.read}>
      <p>{t('receipt.sum', { opened, total: lines.length })}</p>
      {lines.length > AT_A_GLANCE && (
        <SearchField
          label={t('receipt.search')}
          placeholder={t('receipt.search')}
          value={typed}
          onChange={setTyped}
        />
      )}
      <ul role="list" className={styles.receipts}>
        {found.map(({ id, name, detail, opened: isOpened, read, pages }) => (
          <li key={id} className={styles.receipt}>
            <span className={styles.receiptName}>
              {name}
              {detail !== undefined && <small className={styles.receiptDetail}>{detail}</small>}
            </span>
            <span className={styles.unit}>
              {isOpened ? t('receipt.read', { read, pages }) : t('receipt.unopened')}
            </span>
            <ProgressBar value={read} total={Math.max(1, pages)} label={name} />
          </li>
        ))}
      </ul>
    </div>
  );
}
