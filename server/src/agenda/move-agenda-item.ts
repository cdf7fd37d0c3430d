// agendaItem.move: an item comes to stand elsewhere, with its parts, in the sitting of its new place.
import { moveAgendaItem } from '@hop/shared/agenda/agenda-commands.js';
import { handle } from '../kernel/handler.js';
import { requireOpenAgenda } from './agenda-steps.js';
import { remember } from './last-act.js';
import { moveItem } from './move-item.js';

export const moveAgendaItemHandler = handle(moveAgendaItem, async (work, args) => {
  await requireOpenAgenda(work);
  const { title, ...from } = await moveItem(work, args.agendaItemId, args);
  await remember(work, title, { kind: 'moved', ...from });
  return {};
});
