// Notes belong to their writer; handlers find only the actor's own.
import { defineRights } from '../policy/rights.js';
import type { Actor } from '../policy/actor.js';

const hasPlace = (actor: Actor): boolean => actor.participantId !== null;

export const annotationRights = defineRights({
  'annotation.add': hasPlace,
  'annotation.edit': hasPlace,
  'annotation.remove': hasPlace,
  'annotation.share': hasPlace,
  'annotation.sendOpinion': hasPlace,
});
