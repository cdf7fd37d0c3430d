// One document in the secretary's list: handle, name, version, flags, review; the chosen one has arrows beside the handle.
import { hasNoPages, type Document } from '@hop/shared/documents/document.js';
import { useSortable } from '@dnd-kit/sortable';
import { ArrowDown, ArrowUp, FileClock, ShieldX } from 'lucide-react';
import type { CSSProperties, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge, cx, IconButton, RowGrip, VisuallyHidden } from '../../ui';
import { describe } from './describe';
import styles from './document-board.module.css';
import { DocumentFlags } from './document-flags';
import type { Place } from './document-order';
import { TextWord } from './text-word';
import { ReviewBadge } from './review-badge';

interface BoardRowProps {
  document: Document;
  chosen: boolean;
  onChoose: () => void;
  /** Where one step leads; null where there is nowhere to go. */
  up: Place | null;
  down: Place | null;
  onMove: (place: Place | null) => void;
  opened: ReactNode;
  /** Several are being chosen: whether this one is. */
  picked?: boolean | undefined;
  /** `asFarAs`: all from the last one to this one. */
  onPick: (asFarAs: boolean) => void;
}

export function BoardRow(props: BoardRowProps) {
  const { document, chosen, onChoose, up, down, onMove, opened, picked, onPick } = props;
  const { t } = useTranslation('documents');
  const { title, versionNumber } = document;
  const sortable = useSortable({ id: document.id });
  const { transform } = sortable;
  const place: CSSProperties = {
    transform: transform ? `translate(0, ${String(Math.round(transform.y))}px)` : undefined,
    transition: sortable.transition,
  };
  return (
    <li
      ref={sortable.setNodeRef}
      style={place}
      className={cx(
        styles.row,
        (chosen || picked === true) && styles.chosen,
        sortable.isDragging && styles.dragging,
      )}
      aria-current={chosen || undefined}
    >
      <RowGrip
        sortable={sortable}
        role={t('board.handle')}
        label={t('board.drag', { title })}
        picked={picked}
        pickLabel={t('several.pick', { title })}
        onPick={onPick}
      />
      <button
        type="button"
        className={styles.main}
        onClick={({ shiftKey }) => (picked === undefined ? onChoose() : onPick(shiftKey))}
      >
        <span className={styles.title}>{title}</span>
        <span className={styles.detail}>
          {describe(document, document.pages === 0 ? '' : t('pagesOf', { count: document.pages }))}
          {document.reading !== 'ready' && (
            <Badge icon={document.reading === 'secret' ? ShieldX : FileClock}>
              {t(
                hasNoPages(document) && document.recall
                  ? 'reading.nobody'
                  : `reading.${document.reading}`,
              )}
            </Badge>
          )}
        </span>
        <span className={styles.detail}>
          {!hasNoPages(document) && <TextWord document={document} />}
        </span>
      </button>
      <span className={styles.marks}>
        <span className={styles.version}>
          <VisuallyHidden>{t('board.version')} </VisuallyHidden>
          {versionNumber}
        </span>
        <span className={styles.limits}>
          <DocumentFlags document={document} />
        </span>
        <span className={styles.review}>
          <ReviewBadge state={document.reviewState} />
        </span>
        {opened !== undefined && <span className={styles.opened}>{opened}</span>}
      </span>
      {chosen && (
        <span className={styles.arrows}>
          <IconButton
            boxed
            icon={ArrowUp}
            label={t('board.up', { title })}
            disabled={up === null}
            onClick={() => onMove(up)}
          />
          <IconButton
            boxed
            icon={ArrowDown}
            label={t('board.down', { title })}
            disabled={down === null}
            onClick={() => onMove(down)}
          />
        </span>
      )}
    </li>
  );
}
