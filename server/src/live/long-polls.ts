// `changes?from=N`: answers at once when there is something, else holds the request until a wake-up, at most 25 seconds.
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Changes } from '@hop/shared/core/protocol.js';
import { refusals } from '@hop/shared/core/refusal.js';
import type { Actor } from '@hop/shared/policy/actor.js';
import { Capabilities } from '../kernel/capability.js';
import { Facts } from '../kernel/facts.js';
import type { Identity } from '../kernel/identity.js';
import { ReadGate } from '../kernel/read-gate.js';
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

  async changes(identity: Identity, scope: string, from: number): Promise<Changes> {
    const end = Date.now() + HOLD_MS;
    for (;;) {
      const heard = this.nextWakeup(scope);
      const changes = await this.look(identity, scope, from).catch((error: unknown) => {
        heard.cancel();
        throw error;
      });
      const left = end - Date.now();
      if ('resync' in changes || !isEmpty(changes) || left <= 0 || this.closing) {
        heard.cancel();
        return changes;
      }
      await heard.within(left);
    }
  }

  actor(identity: Identity, scope: string): Promise<Actor> {
    return this.readGate.run(async (manager) => {
      const standing = await this.deliverer.standing(identity, scope, new Facts(manager));
      if (!standing) throw refusals.notFound();
      return standing.actor;
    });
  }

  private look(identity: Identity, scope: string, from: number): Promise<Changes> {
    return this.readGate.run(async (manager) => {
      const to = await headOf(manager, scope);
      const standing =
        to === null ? null : await this.deliverer.standing(identity, scope, new Facts(manager));
      if (to === null || !standing) throw refusals.notFound();
      const delta = from > to ? null : await deltaOf(this.capabilities, manager, scope, from, to);
      if (!delta || changesStandingOf(delta, standing.actor)) return { resync: true, scope };
      const patch = audiencePatch(delta, standing.audience);
      const { participantId } = standing.actor;
      const own =
        participantId === null
          ? undefined
          : personalPatches(delta, [{ participantId, audience: standing.audience }]).get(
              participantId,
            );
      return own
        ? {
            ...patch,
            upserts: { ...patch.upserts, ...own.upserts },
            removes: { ...patch.removes, ...own.removes },
          }
        : patch;
    });
  }

  private nextWakeup(scope: string): { within: (ms: number) => Promise<void>; cancel: () => void } {
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
    return { within, cancel };
  }
}
