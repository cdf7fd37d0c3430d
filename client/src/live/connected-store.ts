// Who of a scope is connected, as the server tells chairs and secretaries. Not rows: it is never kept, and while this tab is
// itself cut off (or lives on HTTP, which does not carry it) nothing is known.
import type { Scope } from '@hop/shared/core/protocol.js';
import type { Connection } from './connection';
import { connectedSchema, resyncSchema } from './wire';

/** Displays that are connected, and of those that were and are not since when, in epoch ms. */
export interface DisplayContact {
  readonly ids: ReadonlySet<string>;
  readonly lostSince: ReadonlyMap<string, number>;
}
interface Connected {
  readonly ids: ReadonlySet<string>;
  readonly displays: DisplayContact;
}

export class ConnectedStore {
  #list: Connected | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(
    private readonly scope: Scope,
    private readonly connection: Connection,
  ) {}

  /** Of participants. */
  get ids(): ReadonlySet<string> | undefined {
    return this.#list?.ids;
  }

  get displays(): DisplayContact | undefined {
    return this.#list?.displays;
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
          this.#set({
            ids: new Set(list.data.participantIds),
            displays: {
              ids: new Set(list.data.displayIds),
              lostSince: new Map(list.data.lostDisplays.map((one) => [one.displayId, one.since])),
            },
          });
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

  #set(list: Connected | undefined): void {
    if (list === this.#list) return;
    this.#list = list;
    for (const listener of [...this.#listeners]) listener();
  }
}
