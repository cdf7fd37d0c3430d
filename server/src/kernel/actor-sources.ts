// Which capability knows who somebody is in a kind of scope. `office` and `meeting` each register one source at start.
import { Injectable } from '@nestjs/common';
import type { ScopeKind } from '@hop/shared/core/contract.js';
import type { Actor } from '@hop/shared/policy/actor.js';
import type { ActorSource } from './handler.js';

const system: Actor = {
  kind: 'system',
  id: 'system',
  name: '',
  officeRole: 'none',
  role: null,
  participantId: null,
  siteId: null,
  votingRight: false,
};

@Injectable()
export class ActorSources {
  private readonly sources = new Map<ScopeKind, ActorSource>();

  register(kind: ScopeKind, source: ActorSource): void {
    this.sources.set(kind, source);
  }

  readonly find: ActorSource = async (identity, scopeId, facts) => {
    if (identity.kind === 'system') return system;
    const source = this.sources.get(scopeId === 'office' ? 'office' : 'meeting');
    return source ? source(identity, scopeId, facts) : null;
  };
}
