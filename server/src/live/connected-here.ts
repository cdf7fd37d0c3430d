// Who is connected to this process, per scope: counted as devices come and go, never searched, so a thousand arrivals cost a thousand steps.
import { SITE_LOST_AFTER_MS } from '@hop/shared/sites/site.js';

/** Without any device for this long one is no longer connected: loading a page again or changing the network takes less. As with a site. */
export const PERSON_LOST_AFTER_MS = SITE_LOST_AFTER_MS;

interface Person {
  devices: number;
  /** Epoch ms of the last word of a device that is gone. */
  heardAt: number;
}

export class ConnectedHere {
  private readonly scopes = new Map<string, Map<string, Person>>();
  /** Scope → people without a device whose time is not over yet. */
  private readonly leaving = new Map<string, Set<string>>();

  /** True when this person was not connected before. */
  arrived(scopeId: string, participantId: string): boolean {
    const people = this.scopes.get(scopeId) ?? new Map<string, Person>();
    this.scopes.set(scopeId, people);
    this.leaving.get(scopeId)?.delete(participantId);
    const known = people.get(participantId);
    people.set(participantId, {
      devices: (known?.devices ?? 0) + 1,
      heardAt: known?.heardAt ?? 0,
    });
    return known === undefined;
  }

  gone(scopeId: string, participantId: string, lastHeardAt: number): void {
    const person = this.scopes.get(scopeId)?.get(participantId);
    if (!person) return;
    person.devices -= 1;
    person.heardAt = Math.max(person.heardAt, lastHeardAt);
    if (person.devices > 0) return;
    const leaving = this.leaving.get(scopeId) ?? new Set<string>();
    this.leaving.set(scopeId, leaving.add(participantId));
  }

  /** Lets go of those whose time is over; answers with the scopes that this changed. */
  sweep(now: number): string[] {
    const changed: string[] = [];
    for (const [scopeId, leaving] of this.leaving) {
      const people = this.scopes.get(scopeId);
      const over = [...leaving].filter(
        (id) => now - (people?.get(id)?.heardAt ?? 0) >= PERSON_LOST_AFTER_MS,
      );
      for (const id of over) {
        leaving.delete(id);
        people?.delete(id);
      }
      if (leaving.size === 0) this.leaving.delete(scopeId);
      if (people?.size === 0) this.scopes.delete(scopeId);
      if (over.length > 0) changed.push(scopeId);
    }
    return changed;
  }

  get scopeIds(): string[] {
    return [...this.scopes.keys()];
  }

  idsIn(scopeId: string): string[] {
    return [...(this.scopes.get(scopeId)?.keys() ?? [])];
  }
}
