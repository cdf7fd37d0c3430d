// Who may build the agenda and move along it.
import { isStaff } from '../policy/actor.js';
import { defineRights } from '../policy/rights.js';

export const agendaRights = defineRights({
  'agendaItem.add': isStaff,
  'agendaItem.edit': isStaff,
  'agendaItem.move': isStaff,
  'agendaItem.remove': isStaff,
  'agendaItem.restore': isStaff,
  'agenda.addMany': isStaff,
  'agenda.moveToSitting': isStaff,
  'agenda.export': isStaff,
  'agenda.goTo': isStaff,
  'agenda.undo': isStaff,
});
