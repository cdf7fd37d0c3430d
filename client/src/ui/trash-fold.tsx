// What was put away, at the end of a list: closed until somebody looks, each row with its way back.
import { ArchiveRestore } from 'lucide-react';
import { Button } from './button';
import { Row, RowList } from './row';
import styles from './trash-fold.module.css';

interface TrashFoldProps {
  /** With the count. */
  title: string;
  rows: readonly { id: string; title: string; detail?: string }[];
  restoreLabel: string;
  /** Names the row for screen readers. */
  restoreOf: (title: string) => string;
  onRestore: (id: string) => void;
}

export function TrashFold({ title, rows, restoreLabel, restoreOf, onRestore }: TrashFoldProps) {
  if (rows.length === 0) return null;
  return (
    <details className={styles.trash}>
      <summary>{title}</summary>
      <RowList label={title}>
        {rows.map((row) => (
          <Row
            key={row.id}
            title={row.title}
            detail={row.detail}
            act={
              <Button
                icon={ArchiveRestore}
                aria-label={restoreOf(row.title)}
                onClick={() => onRestore(row.id)}
              >
                {restoreLabel}
              </Button>
            }
          />
        ))}
      </RowList>
    </details>
  );
}
