// What stands before a row that can be dragged: its grip; or, while several are being chosen, its box. Not for the arrows beside it.
import type { useSortable } from '@dnd-kit/sortable';
import { GripVertical } from 'lucide-react';
import { Icon } from './icon';
import styles from './row-grip.module.css';

interface RowGripProps {
  sortable: Pick<
    ReturnType<typeof useSortable>,
    'setActivatorNodeRef' | 'attributes' | 'listeners'
  >;
  /** What it is: "handle". */
  role: string;
  label: string;
  /** Several are being chosen: whether this one is. */
  picked: boolean | undefined;
  pickLabel: string;
  /** `asFarAs`: all from the last one to this one. */
  onPick: (asFarAs: boolean) => void;
}

export function RowGrip({ sortable, role, label, picked, pickLabel, onPick }: RowGripProps) {
  if (picked === undefined)
    return (
      <button
        type="button"
        ref={sortable.setActivatorNodeRef}
        className={styles.grip}
        {...sortable.attributes}
        {...sortable.listeners}
        aria-roledescription={role}
        aria-label={label}
      >
        <Icon of={GripVertical} size="s" />
      </button>
    );
  return (
    <label className={styles.pick}>
      <input
        type="checkbox"
        aria-label={pickLabel}
        checked={picked}
        onChange={({ nativeEvent }) =>
          onPick(nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
        }
      />
    </label>
  );
}
