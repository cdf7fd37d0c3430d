// agendaItem.add: a new item under a parent or at the top, before a sibling or last.
import { addAgendaItem } from '@hop/shared/agenda/agenda-commands.js';
import { newId } from '@hop/shared/core/ids.js';
import { lastPosition, placeBefore } from '@hop/shared/core/ordering.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { handle } from '../kernel/handler.js';
import { placeItems, requireOpenAgenda } from './agenda-steps.js';
import { AgendaItemRow } from './agenda-item.entity.js';

export const addAgendaItemHandler = handle(addAgendaItem, async (work, { beforeId, ...args }) => {
  await requireOpenAgenda(work);
  if (args.parentId !== null) await work.need(AgendaItemRow, args.parentId);
  const items = await work.all(AgendaItemRow);
  const siblings = items.filter((item) => item.parentId === args.parentId);
  const id = newId();
  const positions = placeBefore(siblings, id, beforeId);
  if (positions === null) throw refusals.notFound();
  placeItems(work, siblings, asPlaces(positions));
  work.insert(AgendaItemRow, {
    id,
    ...args,
    position: positions.get(id) ?? lastPosition(siblings),
    state: 'waiting',
    startedAt: null,
    usedMs: 0,
  });
  return { agendaItemId: id };
});

const asPlaces = (positions: ReadonlyMap<string, number>): Map<string, { position: number }> =>
  new Map([...positions].map(([id, position]) => [id, { position }]));
