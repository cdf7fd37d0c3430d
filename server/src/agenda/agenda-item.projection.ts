// Who sees what of the agenda:
//   agendaItem         everyone of the meeting; to those who may not know what it is about (its access, or that of the item it is a
//                      part of) the same row with neutral words: numbers and clock times are the same for everybody
//   agendaAct, removedAgendaItem   chair and secretary
import { agendaActEntity, removedAgendaItemEntity } from '@hop/shared/agenda/agenda-act.js';
import { maySeeItem, withheld } from '@hop/shared/agenda/agenda-access.js';
import { agendaItemEntity } from '@hop/shared/agenda/agenda-item.js';
import type { Audience } from '@hop/shared/policy/actor.js';
import { projection, UNSEEN } from '../kernel/capability.js';
import { AgendaActRow, RemovedAgendaItemRow } from './agenda-act.entity.js';
import { AgendaItemRow } from './agenda-item.entity.js';

const runsMeeting = (audience: Audience): boolean => audience === 'chair' || audience === 'staff';

export const agendaProjections = [
  projection<AgendaItemRow, ReadonlyMap<string, AgendaItemRow>>({
    entity: agendaItemEntity,
    row: AgendaItemRow,
    gather: async (facts, [first]) => {
      const items = first ? await facts.where(AgendaItemRow, 'meetingId', first.meetingId) : [];
      return new Map(items.map((item) => [item.id, item]));
    },
    project: ({ meetingId: _, ...wire }, audience, byId) =>
      maySeeItem(wire, audience, byId) ? wire : withheld(wire),
  }),
  projection<AgendaActRow>({
    entity: agendaActEntity,
    row: AgendaActRow,
    project: ({ id, version, participantId, title, done }, audience) => {
      const kind = done.kind === 'movedMany' ? 'moved' : done.kind;
      const count = 'items' in done ? done.items.length : 1;
      return runsMeeting(audience) ? { id, version, participantId, kind, title, count } : UNSEEN;
    },
  }),
  projection<RemovedAgendaItemRow>({
    entity: removedAgendaItemEntity,
    row: RemovedAgendaItemRow,
    project: ({ id, version, title, kind, plannedMinutes, presenter, removedAt }, audience) =>
      runsMeeting(audience)
        ? { id, version, title, kind, plannedMinutes, presenter, removedAt }
        : UNSEEN,
  }),
];
