// What was put away, at the end of a list: closed until somebody looks, each row with its way back.
import { ArchiveRestore, Trash2 } from 'lucide-react';
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
  /** Where what lies there may go for good. */
  purge?: {
    label: string;
    of: (title: string) => string;
    onPurge: (id: string) => void;
    emptyLabel: string;
    onEmpty: () => void;
  };
}

export function TrashFold({
  title,
  rows,
  restoreLabel,
  restoreOf,
  onRestore,
  purge,
}: TrashFoldProps) {
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
              <span className={styles.acts}>
                <Button
                  icon={ArchiveRestore}
                  aria-label={restoreOf(row.title)}
                  onClick={() => onRestore(row.id)}
                >
                  {restoreLabel}
                </Button>
                {purge && (
                  <Button
                    variant="quiet"
                    icon={Trash2}
                    aria-label={purge.of(row.title)}
                    onClick={() => purge.onPurge(row.id)}
                  >
                    {purge.label}
                  </Button>
                )}
              </span>
            }
          />
        ))}
      </RowList>
      {purge && (
        <div className={styles.empty}>
          <Button variant="danger" icon={Trash2} onClick={purge.onEmpty}>
            {purge.emptyLabel}
          </Button>
        </div>
      )}
    </details>
  );
}
