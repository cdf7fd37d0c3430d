// Who may do what with short texts and quick requests. Whose notice or request it is, is looked at by the commands themselves.
import { isStaff } from '../policy/actor.js';
import { defineRights } from '../policy/rights.js';
import { isServed } from './receiving.js';

export const messageRights = defineRights({
  'message.tellStaff': isStaff,
  'message.send': isStaff,
  'message.remind': isStaff,
  'message.withdraw': isStaff,
  'message.acknowledge': (actor) => actor.participantId !== null,
  'serviceRequest.ask': (actor) => isServed(actor.role),
  'serviceRequest.withdraw': (actor) => actor.participantId !== null,
  'serviceRequest.take': isStaff,
  'serviceRequest.finish': isStaff,
});
