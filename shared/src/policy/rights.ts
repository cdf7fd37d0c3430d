// The form in which each capability states its rights: one sentence per action. With the words that several of them use.
import type { Actor } from './actor.js';

/** What the action is about, as far as rights care. */
export interface Subject {
  participantId?: string | null;
  siteId?: string | null;
}
export type Right = (actor: Actor, subject: Subject) => boolean;
export type Rights = Readonly<Record<string, Right>>;

export const defineRights = <T extends Rights>(rights: T): T => rights;

/** The action is about the actor. */
export const isOneself: Right = (actor, subject) =>
  actor.participantId !== null && subject.participantId === actor.participantId;
/** The actor operates the site that the action is about. */
export const isOperatorThere: Right = (actor, subject) =>
  actor.role === 'siteOperator' && actor.siteId !== null && subject.siteId === actor.siteId;
