// Stages that an item stands elsewhere, and says where it stood. For moving and for taking a move back.
import { positionsAfterMove } from '@hop/shared/agenda/agenda-move.js';
import { agendaRefusals } from '@hop/shared/agenda/refusals.js';
import type { Wanted } from '@hop/shared/agenda/sittings.js';
import { byPosition } from '@hop/shared/core/ordering.js';
import { refusals } from '@hop/shared/core/refusal.js';
import type { Work } from '../kernel/work.js';
import { AgendaItemRow } from './agenda-item.entity.js';
import { placeItems, showPartsAnew, sittingPlace } from './agenda-steps.js';

interface Moved {
  title: string;
  item: { id: string; version: number };
  parentId: string | null;
  sittingId: string | null;
  beforeId: string | null;
}

export async function moveItem(work: Work, id: string, wanted: Wanted): Promise<Moved> {
  const item = await work.need(AgendaItemRow, id);
  const { items, beforeId, sittingId } = await sittingPlace(work, id, wanted);
  const places = positionsAfterMove(items, id, wanted.parentId, beforeId);
  if (places === 'notFound') throw refusals.notFound();
  if (places === 'intoItself') throw agendaRefusals.intoItself();
  const own = { ...places.get(id), parentId: wanted.parentId, sittingId };
  placeItems(work, items, new Map<string, Partial<AgendaItemRow>>([...places, [id, own]]));
  if (item.parentId !== wanted.parentId) await showPartsAnew(work, id);
  const siblings = items.filter((one) => one.parentId === item.parentId).sort(byPosition);
  return {
    title: item.title,
    item: { id, version: (await work.need(AgendaItemRow, id)).version },
    parentId: item.parentId,
    sittingId: item.sittingId,
    beforeId: siblings[siblings.findIndex((one) => one.id === id) + 1]?.id ?? null,
  };
}
