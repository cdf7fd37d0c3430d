// The agenda as it is built: numbers and clock times follow from the order; drag a row by its handle, or choose it and
// use the arrows. Editing one item: agenda-item-form.tsx.
import { agendaTree, flattenAgenda } from '@hop/shared/agenda/agenda-tree.js';
import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type DragEndEvent,
} from '@dnd-kit/core';
import {
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { Info, ListTree } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useEntity, useScope } from '../../../live';
import { Empty, Icon } from '../../../ui';
import { BuilderRow } from './builder-row';
import styles from './builder.module.css';
import { dropTarget } from './order';
import { useAgendaOrder } from './use-agenda-order';
import { useDragWords } from './use-drag-words';

interface AgendaBuilderProps {
  chosenId: string | null;
  onChoose: (agendaItemId: string) => void;
  /** What others know about an item (documents, ballots), shown before its minutes. */
  marks?: (agendaItemId: string) => ReactNode;
}

export function AgendaBuilder({ chosenId, onChoose, marks }: AgendaBuilderProps) {
  const { t } = useTranslation('agenda');
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  const { items, move } = useAgendaOrder();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const nodes = flattenAgenda(agendaTree(items, meeting?.startsAt ?? 0));
  const accessibility = useDragWords(nodes);
  if (nodes.length === 0)
    return (
      <Empty icon={ListTree} title={t('builder.empty')}>
        {t('builder.emptyWords')}
      </Empty>
    );
  const drop = ({ active, over }: DragEndEvent): void => {
    if (over) move(dropTarget(items, String(active.id), String(over.id)));
  };
  return (
    <>
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        accessibility={accessibility}
        onDragEnd={drop}
      >
        <SortableContext
          items={nodes.map(({ item }) => item.id)}
          strategy={verticalListSortingStrategy}
        >
          <ol className={styles.list} aria-label={t('builder.label')}>
            {nodes.map((node) => (
              <BuilderRow
                key={node.item.id}
                node={node}
                chosen={node.item.id === chosenId}
                onChoose={() => onChoose(node.item.id)}
                marks={marks?.(node.item.id)}
              />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
      <p className={styles.hint}>
        <Icon of={Info} size="s" />
        {t('builder.hint')}
      </p>
    </>
  );
}
