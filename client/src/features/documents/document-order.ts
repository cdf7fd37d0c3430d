// Where a document goes when it is dragged or moved by a step: pure, over the groups as they stand on the screen.

export interface OrderedGroup {
  readonly agendaItemId: string | null;
  readonly documents: readonly { readonly id: string }[];
}
export interface Place {
  readonly documentId: string;
  readonly agendaItemId: string | null;
  /** null: last of its item. */
  readonly beforeId: string | null;
}

/** The droppable id of a group's own line, for items that have no document yet. */
export const groupKey = (agendaItemId: string | null): string => `group:${agendaItemId ?? ''}`;

const placeOf = (groups: readonly OrderedGroup[], id: string) => {
  const at = groups.findIndex(({ documents }) => documents.some((one) => one.id === id));
  const group = groups[at];
  if (!group) return null;
  return { at, group, index: group.documents.findIndex((one) => one.id === id) };
};

/** Dropped on another document: downwards in its own group behind it, else before it. On a group's line: first of it. */
export function dropPlace(
  groups: readonly OrderedGroup[],
  documentId: string,
  overId: string,
): Place | null {
  const from = placeOf(groups, documentId);
  if (!from || documentId === overId) return null;
  const line = groups.find(({ agendaItemId }) => groupKey(agendaItemId) === overId);
  if (line) {
    const first = line.documents.find(({ id }) => id !== documentId);
    return { documentId, agendaItemId: line.agendaItemId, beforeId: first?.id ?? null };
  }
  const over = placeOf(groups, overId);
  if (!over) return null;
  const behind = over.at === from.at && over.index > from.index;
  const beforeId = behind ? (over.group.documents[over.index + 1]?.id ?? null) : overId;
  return { documentId, agendaItemId: over.group.agendaItemId, beforeId };
}

/** One step up or down; past the end of its item into the next one. null: there is nowhere to go. */
export function stepPlace(
  groups: readonly OrderedGroup[],
  documentId: string,
  step: 'up' | 'down',
): Place | null {
  const from = placeOf(groups, documentId);
  if (!from) return null;
  const { group, index, at } = from;
  const { agendaItemId } = group;
  if (step === 'up') {
    const above = group.documents[index - 1];
    if (above) return { documentId, agendaItemId, beforeId: above.id };
    const before = groups[at - 1];
    return before ? { documentId, agendaItemId: before.agendaItemId, beforeId: null } : null;
  }
  if (group.documents[index + 1])
    return { documentId, agendaItemId, beforeId: group.documents[index + 2]?.id ?? null };
  const next = groups[at + 1];
  if (!next) return null;
  return {
    documentId,
    agendaItemId: next.agendaItemId,
    beforeId: next.documents[0]?.id ?? null,
  };
}

/** Where these stand now, the last of them first: sent in this order, each finds the one that it stood before in its place again. */
export function placesBefore(groups: readonly OrderedGroup[], ids: readonly string[]): Place[] {
  return groups
    .flatMap(({ agendaItemId, documents }) =>
      documents.map(({ id }, at) => ({
        documentId: id,
        agendaItemId,
        beforeId: documents[at + 1]?.id ?? null,
      })),
    )
    .filter(({ documentId }) => ids.includes(documentId))
    .toReversed();
}
