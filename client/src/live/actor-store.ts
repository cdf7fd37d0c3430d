// Who the reader is in one scope (role, voting right, site), asked of the server and asked again when it may have changed.
import type { Actor } from '@hop/shared/policy/actor.js';
import type { HttpCall } from '../lib/http';
import { pathOf } from './scope-paths';
import type { ScopeStore } from './scope-store';
import { actorSchema } from './wire';

const RETRY_MS = 2_000;

export class ActorStore {
  #actor: Actor | null = null;
  #askedAt = 0;
  /** Only the newest question's answer counts; stopping asks one more that nobody answers. */
  #question = 0;
  #row: unknown = undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(
    private readonly store: ScopeStore,
    private readonly call: HttpCall,
  ) {}

  /** null until the server has answered once. */
  get actor(): Actor | null {
    return this.#actor;
  }

  readonly onChange = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  start(): () => void {
    const off = this.store.onChange(() => this.#check());
    this.#check();
    return () => {
      off();
      clearTimeout(this.#retry);
      this.#question += 1;
    };
  }

  /** Asks after every snapshot and whenever the reader's own row in the list of participants is another. */
  #check(): void {
    if (this.store.status.kind !== 'ready') return;
    const row = this.#actor?.participantId
      ? this.store.row('participant', this.#actor.participantId)
      : undefined;
    if (this.#askedAt === this.store.snapshots && row === this.#row) return;
    this.#askedAt = this.store.snapshots;
    this.#row = row;
    void this.#ask();
  }

  async #ask(): Promise<void> {
    const question = (this.#question += 1);
    clearTimeout(this.#retry);
    try {
      const { body } = await this.call('GET', `${pathOf(this.store.scope)}/actor`);
      if (question !== this.#question) return;
      const actor = actorSchema.parse(body);
      this.#row = actor.participantId
        ? this.store.row('participant', actor.participantId)
        : undefined;
      if (JSON.stringify(actor) === JSON.stringify(this.#actor)) return;
      this.#actor = actor;
      for (const listener of [...this.#listeners]) listener();
    } catch {
      if (question === this.#question) this.#retry = setTimeout(() => void this.#ask(), RETRY_MS);
    }
  }
}
