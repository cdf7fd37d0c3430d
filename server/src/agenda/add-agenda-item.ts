// agendaItem.add: a new item under a parent or at the top, before a sibling or last in its sitting.
import { addAgendaItem } from '@hop/shared/agenda/agenda-commands.js';
import { handle } from '../kernel/handler.js';
import { requireOpenAgenda, insertItem } from './agenda-steps.js';
import { remember } from './last-act.js';

export const addAgendaItemHandler = handle(
  addAgendaItem,
  async (work, { parentId, beforeId, sittingId, ...content }) => {
    await requireOpenAgenda(work);
    const { id, version } = await insertItem(work, content, { parentId, beforeId, sittingId });
    await remember(work, content.title, { kind: 'added', items: [{ id, version }] });
    return { agendaItemId: id };
  },
);
