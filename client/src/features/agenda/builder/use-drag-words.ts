// What a screen reader says while an item is dragged with the keyboard.
import type { AgendaNode } from '@hop/shared/agenda/agenda-tree.js';
import type { Announcements, UniqueIdentifier } from '@dnd-kit/core';
import { useTranslation } from 'react-i18next';

export function useDragWords(nodes: readonly AgendaNode[]): {
  announcements: Announcements;
  screenReaderInstructions: { draggable: string };
} {
  const { t } = useTranslation('agenda');
  const name = (id: UniqueIdentifier | undefined): { number: string; title: string } => {
    const node = nodes.find(({ item }) => item.id === id);
    return { number: node?.number ?? '', title: node?.item.title ?? '' };
  };
  return {
    screenReaderInstructions: { draggable: t('builder.drag.how') },
    announcements: {
      onDragStart: ({ active }) => t('builder.drag.taken', name(active.id)),
      onDragOver: ({ over }) => (over ? t('builder.drag.over', name(over.id)) : undefined),
      onDragEnd: ({ over }) => (over ? t('builder.drag.dropped', name(over.id)) : undefined),
      onDragCancel: () => t('builder.drag.cancelled'),
    },
  };
}
