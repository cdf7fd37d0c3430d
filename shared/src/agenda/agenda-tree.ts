// The agenda as people read it: a tree in order, numbered 1, 1.1, …, with planned clock times. Moving items: agenda-move.ts.
import { groupBy } from '../core/group-by.js';
import { byPosition } from '../core/ordering.js';
import type { AgendaItem } from './agenda-item.js';

const MINUTE_MS = 60_000;
const NO_STARTS: ReadonlyMap<string, number> = new Map();

export interface AgendaNode {
  readonly item: AgendaItem;
  /** "2.1" */
  readonly number: string;
  /** 0 for the top. */
  readonly depth: number;
  /** Planned by the agenda alone, epoch milliseconds; not moved by delays. */
  readonly plannedStartAt: number;
  readonly plannedEndAt: number;
  readonly children: readonly AgendaNode[];
}

/**
 * An item with parts takes as long as its parts together, or its own planned time if that is longer. An item whose parent is not
 * there stands at the top. The first item of a sitting begins when that sitting does (`sittingStarts`), where it is known.
 */
export function agendaTree(
  items: readonly AgendaItem[],
  startsAt: number,
  sittingStarts = NO_STARTS,
): AgendaNode[] {
  const known = new Set(items.map((item) => item.id));
  const byParent = groupBy(items, (item) =>
    item.parentId !== null && known.has(item.parentId) ? item.parentId : null,
  );
  const level = (
    parentId: string | null,
    prefix: string,
    depth: number,
    from: number,
  ): AgendaNode[] => {
    let clock = from;
    let sittingId: string | null = null;
    return [...(byParent.get(parentId) ?? [])].sort(byPosition).map((item, index) => {
      if (item.parentId === null && item.sittingId !== sittingId) {
        sittingId = item.sittingId;
        clock = sittingStarts.get(sittingId ?? '') ?? clock;
      }
      const plannedStartAt = clock;
      const number = `${prefix}${index + 1}`;
      const children = level(item.id, `${number}.`, depth + 1, plannedStartAt);
      clock = Math.max(
        plannedStartAt + item.plannedMinutes * MINUTE_MS,
        children.at(-1)?.plannedEndAt ?? plannedStartAt,
      );
      return { item, number, depth, plannedStartAt, plannedEndAt: clock, children };
    });
  };
  return level(null, '', 0, startsAt);
}

/** In reading order: each item before its parts. */
export const flattenAgenda = (tree: readonly AgendaNode[]): AgendaNode[] =>
  tree.flatMap((node) => [node, ...flattenAgenda(node.children)]);

/** The next item that waits, in reading order after the current one; with none current, the first that waits. */
export function nextItem(
  items: readonly AgendaItem[],
  currentItemId: string | null,
): AgendaItem | null {
  const order = flattenAgenda(agendaTree(items, 0)).map((node) => node.item);
  const current = order.findIndex((item) => item.id === currentItemId);
  return order.slice(current + 1).find((item) => item.state === 'waiting') ?? null;
}

/** Time used on one item so far, in milliseconds. */
export const usedOnItemMs = (item: Pick<AgendaItem, 'usedMs' | 'startedAt'>, now: number): number =>
  item.usedMs + (item.startedAt === null ? 0 : Math.max(0, now - item.startedAt));

/** Time still planned for one item, in milliseconds; negative: over its time. */
export const leftOnItemMs = (
  item: Pick<AgendaItem, 'plannedMinutes' | 'usedMs' | 'startedAt'>,
  now: number,
): number => item.plannedMinutes * MINUTE_MS - usedOnItemMs(item, now);

/**
 * Planned and used time of the items that are done or current, in milliseconds: their difference is how late the meeting runs.
 * Of an item with parts only the time that it is planned to take beyond its parts is counted, so nothing counts twice.
 */
export function progressOf(
  items: readonly AgendaItem[],
  now: number,
): { plannedMs: number; usedMs: number } {
  const lengthOf = (node: AgendaNode): number => node.plannedEndAt - node.plannedStartAt;
  const begun = flattenAgenda(agendaTree(items, 0)).filter((node) => node.item.state !== 'waiting');
  const sum = (of: (node: AgendaNode) => number): number =>
    begun.reduce((total, node) => total + of(node), 0);
  return {
    plannedMs: sum((node) =>
      node.children.reduce((rest, child) => rest - lengthOf(child), lengthOf(node)),
    ),
    usedMs: sum((node) => usedOnItemMs(node.item, now)),
  };
}
