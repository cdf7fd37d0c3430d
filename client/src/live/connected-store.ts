// Who of a scope is connected, as the server tells chairs and secretaries. Not rows: it is never kept, and while this tab is
// itself cut off (or lives on HTTP, which does not carry it) nothing is known.
import type { Scope } from '@hop/shared/core/protocol.js';
import type { Connection } from './connection';
import { connectedSchema, resyncSchema } from './wire';

export class ConnectedStore {
  #ids: ReadonlySet<string> | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(
    private readonly scope: Scope,
    private readonly connection: Connection,
  ) {}

  get ids(): ReadonlySet<string> | undefined {
    return this.#ids;
  }

  readonly onChange = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  start(): () => void {
    const offState = this.connection.onState(({ kind }) => {
      if (kind !== 'live') this.#set(undefined);
    });
    const offMessage = this.connection.onMessage((event, payload) => {
      if (event === 'connected') {
        const list = connectedSchema.safeParse(payload);
        if (list.success && list.data.scope === this.scope)
          this.#set(new Set(list.data.participantIds));
      } else if (event === 'resync') {
        // Rights may have changed. Whoever still runs the meeting is told again after subscribing.
        const resync = resyncSchema.safeParse(payload);
        if (resync.success && resync.data.scope === this.scope) this.#set(undefined);
      }
    });
    return () => {
      offState();
      offMessage();
    };
  }

  #set(ids: ReadonlySet<string> | undefined): void {
    if (ids === this.#ids) return;
    this.#ids = ids;
    for (const listener of [...this.#listeners]) listener();
  }
}
