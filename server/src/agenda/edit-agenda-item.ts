// agendaItem.edit: title, kind, planned time and presenter of one item. Where it stands: move-agenda-item.ts.
import { editAgendaItem } from '@hop/shared/agenda/agenda-commands.js';
import { handle } from '../kernel/handler.js';
import { requireOpenAgenda } from './agenda-steps.js';
import { AgendaItemRow } from './agenda-item.entity.js';

export const editAgendaItemHandler = handle(
  editAgendaItem,
  async (work, { agendaItemId, baseVersion, ...changes }) => {
    const item = await work.need(AgendaItemRow, agendaItemId);
    await requireOpenAgenda(work);
    work.fresh(item, baseVersion);
    return { version: work.update(AgendaItemRow, item, changes).version };
  },
);
