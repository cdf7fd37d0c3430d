// The agenda as it is built: numbers and clock times follow from the order; drag a row by its handle, or choose it and
// use the arrows. Its sittings: sitting-group.tsx. Editing one item: agenda-item-form.tsx.
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
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useEntity, useScope } from '../../../live';
import { Empty, Icon } from '../../../ui';
import { useSittings } from '../use-sittings';
import { BuilderRow } from './builder-row';
import styles from './builder.module.css';
import { dropTarget } from './order';
import type { Several } from './several-into-sitting';
import { groupsOf, SittingHead, SittingJumps } from './sitting-group';
import { useAgendaOrder } from './use-agenda-order';
import { useDragWords } from './use-drag-words';
import type { Colleague } from './use-editors';

interface AgendaBuilderProps {
  chosenId: string | null;
  onChoose: (agendaItemId: string) => void;
  /** What others know about an item (documents, ballots), shown before its minutes. */
  marks?: (agendaItemId: string) => ReactNode;
  /** Colleagues at work on the agenda: shown on the row that they have open. */
  colleagues?: readonly Colleague[];
  /** Several are being chosen: a press on a row then chooses it beside the others. */
  several?: Several | null;
}

export function AgendaBuilder(props: AgendaBuilderProps) {
  const { chosenId, onChoose, marks, colleagues = [], several = null } = props;
  const { t } = useTranslation('agenda');
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  const { sittings, starts } = useSittings();
  const { items, move } = useAgendaOrder();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const nodes = flattenAgenda(agendaTree(items, meeting?.startsAt ?? 0, starts));
  const accessibility = useDragWords(nodes);
  if (nodes.length === 0)
    return (
      <Empty icon={ListTree} title={t('builder.empty')}>
        {t('builder.emptyWords')}
      </Empty>
    );
  const groups = groupsOf(nodes, sittings);
  const shown = groups.filter(({ key }) => !closed.has(key)).flatMap((group) => group.nodes);
  const tops = shown.filter(({ depth }) => depth === 0).map(({ item }) => item.id);
  const toggle = (key: string): void =>
    setClosed((now) =>
      now.has(key) ? new Set([...now].filter((one) => one !== key)) : new Set([...now, key]),
    );
  const drop = ({ active, over }: DragEndEvent): void => {
    if (over) move(dropTarget(items, String(active.id), String(over.id)));
  };
  return (
    <>
      {groups.length > 1 && (
        <SittingJumps groups={groups} onJump={(key) => closed.has(key) && toggle(key)} />
      )}
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        accessibility={accessibility}
        onDragEnd={drop}
      >
        <SortableContext
          items={shown.map(({ item }) => item.id)}
          strategy={verticalListSortingStrategy}
        >
          {groups.map((group) => (
            <section key={group.key} className={styles.group}>
              {(groups.length > 1 || group.sitting !== null) && (
                <SittingHead
                  group={group}
                  open={!closed.has(group.key)}
                  onToggle={() => toggle(group.key)}
                />
              )}
              {!closed.has(group.key) && group.nodes.length > 0 && (
                <ol className={styles.list} aria-label={t('builder.label')}>
                  {group.nodes.map((node) => (
                    <BuilderRow
                      key={node.item.id}
                      node={node}
                      chosen={several === null && node.item.id === chosenId}
                      onChoose={(withShift) => {
                        if (several === null) onChoose(node.item.id);
                        else if (node.depth === 0)
                          several.toggle(node.item.id, withShift ? tops : null);
                      }}
                      picked={
                        several === null || node.depth > 0
                          ? undefined
                          : several.ids.has(node.item.id)
                      }
                      marks={marks?.(node.item.id)}
                      editors={colleagues.filter((one) => one.agendaItemId === node.item.id)}
                    />
                  ))}
                </ol>
              )}
            </section>
          ))}
        </SortableContext>
      </DndContext>
      <p className={styles.hint}>
        <Icon of={Info} size="s" />
        {t('builder.hint')}
      </p>
    </>
  );
}
