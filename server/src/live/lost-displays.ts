// Since when displays of a scope are gone that were connected before. Second-lived like the list of who is connected: a server that
// has just started knows of none.
import type { ConnectedList } from '@hop/shared/core/protocol.js';
import { PERSON_LOST_AFTER_MS } from './connected-here.js';

export class LostDisplays {
  /** Scope → display → epoch ms, or null while it is connected. */
  private readonly scopes = new Map<string, Map<string, number | null>>();

  /** The displays of the scope that are connected at this moment. */
  see(scope: string, displayIds: readonly string[], now: number): void {
    const known = this.scopes.get(scope) ?? new Map<string, number | null>();
    for (const [id, since] of known)
      if (since === null && !displayIds.includes(id)) known.set(id, now - PERSON_LOST_AFTER_MS);
    for (const id of displayIds) known.set(id, null);
    if (known.size > 0) this.scopes.set(scope, known);
  }

  forget(scope: string): void {
    this.scopes.delete(scope);
  }

  in(scope: string): ConnectedList['lostDisplays'] {
    return [...(this.scopes.get(scope) ?? [])].flatMap(([displayId, since]) =>
      since === null ? [] : [{ displayId, since }],
    );
  }
}
