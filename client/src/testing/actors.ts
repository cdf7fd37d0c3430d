// Actors for tests: a delegate with a vote unless told otherwise.
import type { Actor } from '@hop/shared/policy/actor.js';

export function anActor(change: Partial<Actor> = {}): Actor {
  return {
    kind: 'account',
    id: 'account-1',
    name: 'Nguyễn Văn An',
    officeRole: 'none',
    role: 'delegate',
    participantId: 'participant-1',
    siteId: null,
    votingRight: true,
    ...change,
  };
}
