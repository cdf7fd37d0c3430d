// Who may change, show and open documents.
import { isStaff, type Actor } from '../policy/actor.js';
import { defineRights } from '../policy/rights.js';
import type { Document } from './document.js';

export const documentRights = defineRights({
  'document.upload': isStaff,
  'document.add': isStaff,
  'document.edit': isStaff,
  'document.remove': isStaff,
  'document.show': isStaff,
});

/** One rule for the list, the file, thumbnails and search. */
export function mayRead(actor: Pick<Actor, 'kind' | 'role'>, access: Document['access']): boolean {
  if (actor.kind === 'system') return true;
  switch (access) {
    case 'everyone':
      return actor.kind === 'display' || actor.role !== null;
    case 'members':
      return actor.role !== null && actor.role !== 'guest';
    case 'staff':
      return actor.role === 'chair' || actor.role === 'presidium' || actor.role === 'secretary';
  }
}
