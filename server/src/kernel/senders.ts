// Who the senders of a batch are: asked once for each, and again when a command of the batch changed what the answer rests on.
import type { Actor } from '@hop/shared/policy/actor.js';
import type { ActorSources } from './actor-sources.js';
import type { Changes, FactReader } from './facts.js';
import type { Identity } from './identity.js';

export class Senders {
  private readonly known = new Map<Identity, Actor | null>();

  constructor(
    private readonly sources: ActorSources,
    private readonly scopeId: string,
    /** With what the batch has staged. */
    private readonly facts: FactReader,
  ) {}

  async of(identity: Identity): Promise<Actor | null> {
    let actor = this.known.get(identity);
    if (actor === undefined) {
      actor = await this.sources.find(identity, this.scopeId, this.facts);
      this.known.set(identity, actor);
    }
    return actor;
  }

  /** A command of the batch was accepted with these changes. */
  forget(changes: Changes): void {
    if (this.sources.restOn(this.scopeId, changes)) this.known.clear();
  }
}
