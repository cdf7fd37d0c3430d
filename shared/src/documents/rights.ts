// Who may change, show and open documents.
import { audienceOf, isStaff, type Actor, type Audience } from '../policy/actor.js';
import { defineRights } from '../policy/rights.js';
import type { Document } from './document.js';

export const documentRights = defineRights({
  'document.upload': isStaff,
  'document.add': isStaff,
  'document.edit': isStaff,
  'document.remove': isStaff,
  'document.prepare': isStaff,
  'document.show': isStaff,
});

/** Whoever may read it, less everybody when its pages turned out to be a state secret: the desk must still see it to take it away. */
export const accessOf = ({
  access,
  reading,
}: Pick<Document, 'access' | 'reading'>): Document['access'] =>
  reading === 'secret' ? 'staff' : access;

/** One rule for the list, the file, thumbnails and search. */
export function audienceMayRead(audience: Audience, access: Document['access']): boolean {
  switch (access) {
    case 'everyone':
      return true;
    case 'members':
      return audience !== 'guest' && audience !== 'display';
    case 'staff':
      return audience === 'chair' || audience === 'staff';
  }
}

/** The same rule for one person, who must have a place in the meeting. */
export function mayRead(actor: Pick<Actor, 'kind' | 'role'>, access: Document['access']): boolean {
  const audience = audienceOf(actor);
  return audience !== null && audienceMayRead(audience, access);
}
