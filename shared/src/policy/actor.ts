// Who acts: an account (or paired display, or the server itself) as it stands in one scope at this moment.
import { z } from 'zod';

/** Roles inside a meeting. `presidium` are co-chairs with the chair's rights. */
export const meetingRoles = [
  'chair',
  'presidium',
  'secretary',
  'delegate',
  'guest',
  'siteOperator',
] as const;
export const meetingRoleSchema = z.enum(meetingRoles);
export type MeetingRole = z.output<typeof meetingRoleSchema>;

/** Roles of an account in the office; most accounts have none. */
export const officeRoleSchema = z.enum(['systemAdmin', 'unitAdmin', 'secretary', 'none']);
export type OfficeRole = z.output<typeof officeRoleSchema>;

export interface Actor {
  kind: 'account' | 'display' | 'system';
  /** Account, display or the word `system`: what the journal names. */
  id: string;
  name: string;
  officeRole: OfficeRole;
  /** null outside meetings, for displays and for the server itself. */
  role: MeetingRole | null;
  participantId: string | null;
  siteId: string | null;
  votingRight: boolean;
}

/** People who share an audience receive the very same rows of a meeting. */
export const audiences = ['staff', 'chair', 'operator', 'delegate', 'guest', 'display'] as const;
export type Audience = (typeof audiences)[number];

export function audienceOf(actor: Pick<Actor, 'kind' | 'role'>): Audience | null {
  if (actor.kind === 'system') return 'staff';
  if (actor.kind === 'display') return 'display';
  switch (actor.role) {
    case 'secretary':
      return 'staff';
    case 'chair':
    case 'presidium':
      return 'chair';
    case 'siteOperator':
      return 'operator';
    case 'delegate':
      return 'delegate';
    case 'guest':
      return 'guest';
    case null:
      return null;
  }
}

export const isChair = (actor: Actor): boolean =>
  actor.role === 'chair' || actor.role === 'presidium';
export const isSecretary = (actor: Actor): boolean => actor.role === 'secretary';
/** Those who run the meeting: the chair, the co-chairs, and the secretary on the chair's order. */
export const isStaff = (actor: Actor): boolean => isChair(actor) || isSecretary(actor);
export const isSystem = (actor: Actor): boolean => actor.kind === 'system';
