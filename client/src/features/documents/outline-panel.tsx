// The outline that the document brings, to go to its parts. Many scans and printed files have none: that is said.
import { useEffect, useState, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenedPdf } from './pdf-engine';
import type { OutlineEntry } from './pdf-outline';
import styles from './viewer-panel.module.css';

interface OutlinePanelProps {
  pdf: OpenedPdf | null;
  page: number;
  onGoTo: (page: number) => void;
}

/** null while it is read; a broken outline is none. */
function useOutline(pdf: OpenedPdf | null): readonly OutlineEntry[] | null {
  const [outline, setOutline] = useState<readonly OutlineEntry[] | null>(null);
  useEffect(() => {
    if (pdf === null) return;
    let current = true;
    const show = (entries: readonly OutlineEntry[]) => {
      if (current) setOutline(entries);
    };
    pdf.outline().then(show, () => show([]));
    return () => {
      current = false;
    };
  }, [pdf]);
  return outline;
}

export function OutlinePanel({ pdf, page, onGoTo }: OutlinePanelProps) {
  const { t } = useTranslation('documents');
  const outline = useOutline(pdf);
  if (outline === null || outline.length === 0)
    return (
      <p className={styles.note} role="status">
        {t(outline === null ? 'panel.outlineReading' : 'panel.noOutline')}
      </p>
    );
  // The part that is read now: the last one that begins at or before the page.
  const here = outline.findLast((entry) => entry.page !== null && entry.page <= page);
  return (
    <ul role="list" className={styles.list}>
      {outline.map((entry, nth) => (
        <li key={nth}>
          <button
            type="button"
            className={styles.entry}
            style={{ ['--depth' as string]: entry.depth } as CSSProperties}
            aria-current={entry === here || undefined}
            disabled={entry.page === null}
            onClick={() => entry.page !== null && onGoTo(entry.page)}
          >
            <span className={styles.name}>{entry.title}</span>
            <span className={styles.number}>{entry.page}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
