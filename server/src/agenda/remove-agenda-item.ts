// agendaItem.remove: takes an item off the agenda, as long as it has not begun and nothing hangs on it. It can be brought back.
import { removeAgendaItem } from '@hop/shared/agenda/agenda-commands.js';
import { handle } from '../kernel/handler.js';
import { AgendaItemRow } from './agenda-item.entity.js';
import { requireOpenAgenda } from './agenda-steps.js';
import { remember } from './last-act.js';
import { takeOff } from './take-off.js';

export const removeAgendaItemHandler = handle(removeAgendaItem, async (work, { agendaItemId }) => {
  const item = await work.need(AgendaItemRow, agendaItemId);
  await requireOpenAgenda(work);
  await takeOff(work, item);
  await remember(work, item.title, { kind: 'removed', id: item.id });
  return {};
});
