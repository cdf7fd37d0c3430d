// Who sees what of the agenda:
//   agendaItem  everyone of the meeting
import { agendaItemEntity } from '@hop/shared/agenda/agenda-item.js';
import { projection } from '../kernel/capability.js';
import { AgendaItemRow } from './agenda-item.entity.js';

export const agendaProjections = [
  projection({
    entity: agendaItemEntity,
    row: AgendaItemRow,
    project: ({ meetingId: _, ...wire }) => wire,
  }),
];
