// One item while the agenda is built: handle, clock time, number, title, presenter, minutes; the chosen one has arrows.
import { whoPresents } from '@hop/shared/agenda/agenda-item.js';
import type { AgendaNode } from '@hop/shared/agenda/agenda-tree.js';
import { useSortable } from '@dnd-kit/sortable';
import { Lock } from 'lucide-react';
import type { CSSProperties, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../../lib/format';
import { Avatar, Badge, cx, RowGrip } from '../../../ui';
import styles from './builder.module.css';
import { MoveButtons } from './move-buttons';
import type { Colleague } from './use-editors';

interface BuilderRowProps {
  node: AgendaNode;
  chosen: boolean;
  onChoose: (withShift: boolean) => void;
  marks?: ReactNode;
  /** Several are being chosen: whether this one is; left out of a part, which goes with what it is a part of. */
  picked?: boolean | undefined;
  /** Colleagues who have this item open. */
  editors?: readonly Colleague[];
}

/** "Nguyễn Quốc Anh" is spoken of as "Quốc Anh". */
const shortName = (name: string): string => name.split(' ').slice(-2).join(' ');

export function BuilderRow({
  node,
  chosen,
  onChoose,
  marks,
  picked,
  editors = [],
}: BuilderRowProps) {
  const { t } = useTranslation('agenda');
  const { item, number } = node;
  const who = whoPresents(item);
  const sortable = useSortable({ id: item.id });
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
        chosen && styles.chosen,
        node.depth > 0 && styles.part,
        node.depth > 1 && styles.deeper,
        item.kind === 'recess' && styles.rest,
        sortable.isDragging && styles.dragging,
      )}
      aria-current={chosen || undefined}
    >
      <RowGrip
        sortable={sortable}
        role={t('builder.drag.handle')}
        label={t('builder.drag.label', { number, title: item.title })}
        picked={picked}
        pickLabel={t('sitting.pick', { number, title: item.title })}
        onPick={onChoose}
      />
      <button type="button" className={styles.main} onClick={(event) => onChoose(event.shiftKey)}>
        <time className={styles.time}>{formatTime(node.plannedStartAt)}</time>
        <b className={styles.number}>{number}</b>
        <span className={styles.words}>
          <span className={styles.title}>{item.title}</span>
          {who !== '' && <span className={styles.presenter}>{who}</span>}
        </span>
      </button>
      {editors.map(({ id, name }) => (
        <span key={id} className={styles.editor}>
          <Avatar name={name} size="s" tone="warm" />
          {t('editing', { who: shortName(name) })}
        </span>
      ))}
      {!chosen && item.access !== 'everyone' && item.access !== null && (
        <Badge icon={Lock}>{t(`access.short.${item.access}`)}</Badge>
      )}
      {chosen && (
        <span className={styles.arrows}>
          <MoveButtons agendaItemId={item.id} number={number} />
        </span>
      )}
      {marks !== undefined && !chosen && <span className={styles.marks}>{marks}</span>}
      <span className={styles.minutes}>
        {item.plannedMinutes > 0 && t('builder.minutes', { count: item.plannedMinutes })}
      </span>
    </li>
  );
}
