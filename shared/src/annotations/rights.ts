// Notes belong to their writer; handlers find only the actor's own.
import { defineRights } from '../policy/rights.js';

export const annotationRights = defineRights({
  'annotation.add': (actor) => actor.participantId !== null,
  'annotation.edit': (actor) => actor.participantId !== null,
  'annotation.remove': (actor) => actor.participantId !== null,
});
