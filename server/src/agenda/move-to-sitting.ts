// agenda.moveToSitting: several items come to stand last in one sitting, in their own order and with their parts, as one act.
import { moveToSitting } from '@hop/shared/agenda/agenda-commands.js';
import { byPosition } from '@hop/shared/core/ordering.js';
import { refusals } from '@hop/shared/core/refusal.js';
import { handle } from '../kernel/handler.js';
import { AgendaItemRow } from './agenda-item.entity.js';
import { requireOpenAgenda } from './agenda-steps.js';
import { remember } from './last-act.js';
import { moveItem } from './move-item.js';

export const moveToSittingHandler = handle(
  moveToSitting,
  async (work, { agendaItemIds, sittingId }) => {
    await requireOpenAgenda(work);
    const wanted = new Set(agendaItemIds);
    const chosen = (await work.all(AgendaItemRow)).filter(({ id }) => wanted.has(id));
    if (chosen.length < wanted.size) throw refusals.notFound();
    // A part belongs to the sitting of what it is a part of.
    if (chosen.some(({ parentId }) => parentId !== null)) throw refusals.invalid();
    const order = chosen.toSorted(byPosition);
    const places: { id: string; sittingId: string | null; beforeId: string | null }[] = [];
    for (const { id } of order) {
      const from = await moveItem(work, id, { parentId: null, beforeId: null, sittingId });
      places.push({ id, sittingId: from.sittingId, beforeId: from.beforeId });
    }
    // A later one may have shifted an earlier one again: their versions count once all stand.
    const items = [];
    for (const place of places) {
      const { version } = await work.need(AgendaItemRow, place.id);
      items.push({ ...place, version });
    }
    await remember(work, order[0]?.title ?? '', { kind: 'movedMany', items });
    return { moved: items.length };
  },
);
