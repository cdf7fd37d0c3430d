// agenda.addMany: a whole list at the end of the agenda or of a sitting, in its order and with its parts, as one act.
import { addManyAgendaItems } from '@hop/shared/agenda/agenda-commands.js';
import { handle } from '../kernel/handler.js';
import { requireOpenAgenda, insertItem } from './agenda-steps.js';
import { remember } from './last-act.js';

export const addManyAgendaItemsHandler = handle(
  addManyAgendaItems,
  async (work, { items, sittingId }) => {
    await requireOpenAgenda(work);
    const added: { id: string; version: number }[] = [];
    /** The last item of each depth: what a deeper one is a part of. */
    const path: string[] = [];
    for (const { depth: wanted, ...content } of items) {
      const depth = Math.min(wanted, path.length);
      const parentId = path[depth - 1] ?? null;
      const { id, version } = await insertItem(
        work,
        { ...content, access: 'everyone' },
        { parentId, beforeId: null, sittingId },
      );
      path.length = depth;
      path.push(id);
      added.push({ id, version });
    }
    await remember(work, items[0]?.title ?? '', { kind: 'added', items: added });
    return { agendaItemIds: added.map(({ id }) => id) };
  },
);
