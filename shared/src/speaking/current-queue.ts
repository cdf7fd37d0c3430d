// Which requests are for what is dealt with now: only they are called by themselves. Those for other items wait for their item.
import type { AgendaItem } from '../agenda/agenda-item.js';
import type { SpeechRequest } from './speech.js';

/** The current item and the ones that it is a part of. */
export function itemsAtHand(
  items: readonly Pick<AgendaItem, 'id' | 'parentId'>[],
  currentItemId: string | null,
): ReadonlySet<string> {
  const parents = new Map(items.map((item) => [item.id, item.parentId]));
  const atHand = new Set<string>();
  for (let id = currentItemId; id !== null && !atHand.has(id); id = parents.get(id) ?? null)
    atHand.add(id);
  return atHand;
}

/** A point of order is about the course of the meeting, and what names no item about any. */
export const isForNow = (
  { kind, agendaItemId }: Pick<SpeechRequest, 'kind' | 'agendaItemId'>,
  atHand: ReadonlySet<string>,
): boolean => kind === 'pointOfOrder' || agendaItemId === null || atHand.has(agendaItemId);

/** Those of an ordered queue who stand in one list with this one: the list of now, else that of their item. */
export const sameList = <R extends Pick<SpeechRequest, 'kind' | 'agendaItemId'>>(
  ordered: readonly R[],
  one: R,
  atHand: ReadonlySet<string>,
): R[] =>
  ordered.filter((other) =>
    isForNow(one, atHand)
      ? isForNow(other, atHand)
      : !isForNow(other, atHand) && other.agendaItemId === one.agendaItemId,
  );
