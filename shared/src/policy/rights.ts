// The form in which each capability states its rights: one sentence per action.
import type { Actor } from './actor.js';

/** What the action is about, as far as rights care. */
export interface Subject {
  participantId?: string | null;
  siteId?: string | null;
}
export type Right = (actor: Actor, subject: Subject) => boolean;
export type Rights = Readonly<Record<string, Right>>;

export const defineRights = <T extends Rights>(rights: T): T => rights;
