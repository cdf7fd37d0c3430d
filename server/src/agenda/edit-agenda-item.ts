// agendaItem.edit: what one item says, how long it takes and who may see it. Where it stands: move-agenda-item.ts.
import { editAgendaItem } from '@hop/shared/agenda/agenda-commands.js';
import { handle } from '../kernel/handler.js';
import { requireOpenAgenda, showPartsAnew, type ItemContent } from './agenda-steps.js';
import { AgendaItemRow } from './agenda-item.entity.js';
import { remember } from './last-act.js';

export const editAgendaItemHandler = handle(
  editAgendaItem,
  async (work, { agendaItemId, baseVersion, ...changes }) => {
    const item = await work.need(AgendaItemRow, agendaItemId);
    await requireOpenAgenda(work);
    work.fresh(item, baseVersion);
    const { id, version } = work.update(AgendaItemRow, item, changes);
    if (changes.access !== undefined) await showPartsAnew(work, id);
    const changed = Object.keys(changes) as (keyof ItemContent)[];
    const before: Partial<ItemContent> = Object.fromEntries(
      changed.map((field) => [field, item[field]]),
    );
    await remember(work, item.title, { kind: 'edited', item: { id, version }, before });
    return { version };
  },
);
