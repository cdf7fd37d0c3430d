// Who may ask for the floor and who gives it. Asking needs no attendance.
import { isStaff } from '../policy/actor.js';
import { defineRights, isOneself, isOperatorThere } from '../policy/rights.js';

export const speakingRights = defineRights({
  'speechRequest.ask': (actor, subject) =>
    isStaff(actor) || isOneself(actor, subject) || isOperatorThere(actor, subject),
  'speechRequest.withdraw': (actor, subject) =>
    isStaff(actor) || isOneself(actor, subject) || isOperatorThere(actor, subject),
  'speechRequest.handIn': (actor, subject) =>
    isStaff(actor) || isOneself(actor, subject) || isOperatorThere(actor, subject),
  'speechRequest.move': isStaff,
  'speechRequest.skip': isStaff,
  'speechRequest.group': isStaff,
  'questionGroup.add': isStaff,
  'questionGroup.remove': isStaff,
  'speakerList.open': isStaff,
  'speakerList.pause': isStaff,
  'speakerList.close': isStaff,
  'speakerList.plan': isStaff,
  'speech.give': isStaff,
  'speech.pause': isStaff,
  'speech.resume': isStaff,
  'speech.extend': isStaff,
  /** The speaker may end the own speech. */
  'speech.end': (actor, subject) => isStaff(actor) || isOneself(actor, subject),
});
