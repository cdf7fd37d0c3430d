// `changes?from=N`: answers at once when there is something, else holds the request until a wake-up, at most 25 seconds.
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { newId } from '@hop/shared/core/ids.js';
import type { Changes } from '@hop/shared/core/protocol.js';
import { refusals } from '@hop/shared/core/refusal.js';
import type { Actor } from '@hop/shared/policy/actor.js';
import { Capabilities } from '../kernel/capability.js';
import { Facts } from '../kernel/facts.js';
import type { Identity } from '../kernel/identity.js';
import { ReadGate } from '../kernel/read-gate.js';
import { Clock } from '../kernel/clock.js';
import { Presence } from '../kernel/presence.js';
import { Wakeup } from '../kernel/wakeup.js';
import {
  audiencePatch,
  changesStandingOf,
  deltaOf,
  headOf,
  isEmpty,
  personalPatches,
} from './changes-since.js';
import { Deliverer } from './deliverer.js';

/** Below the 30 seconds after which proxies commonly cut an idle request. */
const HOLD_MS = 25_000;

@Injectable()
export class LongPolls implements OnModuleDestroy {
  private readonly waiting = new Map<string, Set<() => void>>();
  private closing = false;

  constructor(
    private readonly readGate: ReadGate,
    @Inject(Capabilities) private readonly capabilities: Capabilities,
    private readonly deliverer: Deliverer,
    private readonly presence: Presence,
    private readonly clock: Clock,
    wakeup: Wakeup,
  ) {
    wakeup.onWakeup((scope) => {
      for (const resume of this.waiting.get(scope) ?? []) resume();
    });
  }

  /** The server stops only after its last request, so it must not wait for these. */
  onModuleDestroy(): void {
    this.closing = true;
    for (const held of this.waiting.values()) for (const resume of held) resume();
  }

  /** `hungUp`: aborted when the asker hangs up, so that nobody counts as there for longer. */
  async changes(
    identity: Identity,
    scope: string,
    from: number,
    hungUp: AbortSignal,
  ): Promise<Changes> {
    const end = Date.now() + HOLD_MS;
    // Where WebSockets are blocked a held question is how its asker is there: a site, say, that must not count as lost.
    const connectionId = `poll|${newId()}`;
    let isHere = false;
    try {
      for (;;) {
        const heard = this.nextWakeup(scope);
        const { changes, actor } = await this.look(identity, scope, from).catch(
          (error: unknown) => {
            heard.cancel();
            throw error;
          },
        );
        if (!isHere) this.presence.arrived(connectionId, { scopeId: scope, actor });
        isHere = true;
        const left = hungUp.aborted || this.closing ? 0 : end - Date.now();
        if ('resync' in changes || !isEmpty(changes) || left <= 0) {
          heard.cancel();
          return changes;
        }
        hungUp.addEventListener('abort', heard.resume, { once: true });
        await heard.within(left);
        hungUp.removeEventListener('abort', heard.resume);
      }
    } finally {
      this.presence.gone(connectionId, this.clock.now());
    }
  }

  actor(identity: Identity, scope: string): Promise<Actor> {
    return this.readGate.run(async (manager) => {
      const standing = await this.deliverer.standing(identity, scope, new Facts(manager));
      if (!standing) throw refusals.notFound();
      return standing.actor;
    });
  }

  private look(
    identity: Identity,
    scope: string,
    from: number,
  ): Promise<{ changes: Changes; actor: Actor }> {
    return this.readGate.run(async (manager) => {
      const to = await headOf(manager, scope);
      const standing =
        to === null ? null : await this.deliverer.standing(identity, scope, new Facts(manager));
      if (to === null || !standing) throw refusals.notFound();
      const { actor } = standing;
      const owners = new Set(actor.participantId === null ? [] : [actor.participantId]);
      const delta =
        from > to ? null : await deltaOf(this.capabilities, manager, scope, { from, to, owners });
      if (!delta || changesStandingOf(delta, actor))
        return { changes: { resync: true, scope }, actor };
      const patch = audiencePatch(delta, standing.audience);
      const { participantId } = actor;
      const own =
        participantId === null
          ? undefined
          : personalPatches(delta, [{ participantId, audience: standing.audience }]).get(
              participantId,
            );
      const upserts = { ...patch.upserts, ...own?.upserts };
      const removes = { ...patch.removes, ...own?.removes };
      return { changes: { ...patch, upserts, removes }, actor };
    });
  }

  private nextWakeup(scope: string): {
    within: (ms: number) => Promise<void>;
    resume: () => void;
    cancel: () => void;
  } {
    let resume = (): void => undefined;
    const heard = new Promise<void>((resolve) => (resume = resolve));
    const set = this.waiting.get(scope) ?? new Set();
    this.waiting.set(scope, set.add(resume));
    const cancel = (): void => {
      set.delete(resume);
      if (set.size === 0 && this.waiting.get(scope) === set) this.waiting.delete(scope);
    };
    const within = async (ms: number): Promise<void> => {
      const timer = setTimeout(resume, ms);
      await heard;
      clearTimeout(timer);
      cancel();
    };
    return { within, resume, cancel };
  }
}
