// One consistent read for somebody: who they are in the scope, the facts, and the transaction. For controllers of files and lists.
import { refusals } from '@hop/shared/core/refusal.js';
import type { Actor } from '@hop/shared/policy/actor.js';
import { can } from '@hop/shared/policy/can.js';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ActorSources } from './actor-sources.js';
import { Facts } from './facts.js';
import type { Identity } from './identity.js';
import { ReadGate } from './read-gate.js';

export interface ScopeRead {
  actor: Actor;
  facts: Facts;
  manager: EntityManager;
}

@Injectable()
export class ScopeReads {
  constructor(
    private readonly gate: ReadGate,
    private readonly actors: ActorSources,
  ) {}

  /** A scope that this identity has no place in is refused exactly like one that does not exist. */
  run<T>(
    identity: Identity,
    scopeId: string,
    work: (read: ScopeRead) => Promise<T> | T,
  ): Promise<T> {
    return this.gate.run(async (manager) => {
      const facts = new Facts(manager);
      const actor = await this.actors.find(identity, scopeId, facts);
      if (!actor) throw refusals.notFound();
      return work({ actor, facts, manager });
    });
  }

  /** The same for somebody who needs a right first. */
  allowed<T>(
    identity: Identity,
    scopeId: string,
    action: string,
    work: (read: ScopeRead) => Promise<T> | T,
  ): Promise<T> {
    return this.run(identity, scopeId, (read) => {
      if (!can(read.actor, action)) throw refusals.forbidden();
      return work(read);
    });
  }
}
