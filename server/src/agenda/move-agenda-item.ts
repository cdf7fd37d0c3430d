// agendaItem.move: an item comes to stand elsewhere, with its parts.
import { moveAgendaItem } from '@hop/shared/agenda/agenda-commands.js';
import { positionsAfterMove } from '@hop/shared/agenda/agenda-move.js';
import { agendaRefusals } from '@hop/shared/agenda/refusals.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { handle } from '../kernel/handler.js';
import { placeItems, requireOpenAgenda } from './agenda-steps.js';
import { AgendaItemRow } from './agenda-item.entity.js';

export const moveAgendaItemHandler = handle(moveAgendaItem, async (work, args) => {
  await requireOpenAgenda(work);
  const items = await work.all(AgendaItemRow);
  const places = positionsAfterMove(items, args.agendaItemId, args.parentId, args.beforeId);
  if (places === 'notFound') throw refusals.notFound();
  if (places === 'intoItself') throw agendaRefusals.intoItself();
  placeItems(work, items, places);
  return {};
});
