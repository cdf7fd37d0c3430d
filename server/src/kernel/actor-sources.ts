// Which capability knows who somebody is in a kind of scope. Each kind registers one source at start.
import { Injectable } from '@nestjs/common';
import type { ScopeKind } from '@hop/shared/core/contract.js';
import { scopeKindOf } from '@hop/shared/core/protocol.js';
import type { Actor } from '@hop/shared/policy/actor.js';
import type { Changes, FactReader, Facts } from './facts.js';
import type { ActorSource } from './handler.js';
import type { Identity } from './identity.js';

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

  /** null: this identity may not even know that the scope exists. */
  async find(identity: Identity, scopeId: string, facts: FactReader): Promise<Actor | null> {
    if (identity.kind === 'system') return system;
    return (await this.of(scopeId)?.find(identity, scopeId, facts)) ?? null;
  }

  async prefetch(identities: readonly Identity[], scopeId: string, facts: Facts): Promise<void> {
    await this.of(scopeId)?.prefetch(identities, facts);
  }

  /** Whether these changes may change who somebody is. */
  restOn(scopeId: string, changes: Changes): boolean {
    return this.of(scopeId)?.reads.some((entity) => changes.has(entity)) ?? false;
  }

  private of(scopeId: string): ActorSource | undefined {
    return this.sources.get(scopeKindOf(scopeId));
  }
}
