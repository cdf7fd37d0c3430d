// agendaItem.restore: a removed item comes back to where it stood.
import { restoreAgendaItem } from '@hop/shared/agenda/agenda-commands.js';
import { handle } from '../kernel/handler.js';
import { requireOpenAgenda } from './agenda-steps.js';
import { remember } from './last-act.js';
import { putBack } from './take-off.js';

export const restoreAgendaItemHandler = handle(
  restoreAgendaItem,
  async (work, { agendaItemId }) => {
    await requireOpenAgenda(work);
    const { id, version, title } = await putBack(work, agendaItemId);
    await remember(work, title, { kind: 'added', items: [{ id, version }] });
    return {};
  },
);
