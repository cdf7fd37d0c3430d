// Who besides those who run the meeting may send what lives for a second. The capability that knows registers its rule here; the
// socket's door asks, many times a second, so an answer holds for a second.
import { Injectable } from '@nestjs/common';
import { meetingIdOf, type Ephemeral } from '@hop/shared/core/protocol.js';
import type { Actor } from '@hop/shared/policy/actor.js';
import { Facts, type FactReader } from './facts.js';
import { ReadGate } from './read-gate.js';

export type SenderRule = (facts: FactReader, meetingId: string, actor: Actor) => Promise<boolean>;
interface Sender {
  readonly scope: string;
  readonly actor: Actor;
}

/** A right that ends is felt after this many milliseconds at most, one that begins at the second word. */
const HOLDS_MS = 1_000;

interface Answer {
  may: boolean;
  at: number;
  asking: boolean;
}

@Injectable()
export class EphemeralSenders {
  private readonly rules = new Map<Ephemeral['kind'], SenderRule>();
  /** By whoever asks: the subscription of one socket, and with it these answers, ends. */
  private readonly answers = new WeakMap<object, Map<Ephemeral['kind'], Answer>>();

  constructor(private readonly gate: ReadGate) {}

  register(kinds: readonly Ephemeral['kind'][], rule: SenderRule): void {
    for (const kind of kinds) this.rules.set(kind, rule);
  }

  /** What was found out last; asks anew beside it. No until it is known. */
  may(kind: Ephemeral['kind'], viewer: Sender): boolean {
    const rule = this.rules.get(kind);
    const meetingId = meetingIdOf(viewer.scope);
    if (!rule || meetingId === null || viewer.actor.participantId === null) return false;
    const known = this.answers.get(viewer) ?? new Map<Ephemeral['kind'], Answer>();
    this.answers.set(viewer, known);
    const answer = known.get(kind) ?? { may: false, at: -Infinity, asking: false };
    known.set(kind, answer);
    if (!answer.asking && performance.now() - answer.at > HOLDS_MS) {
      answer.asking = true;
      const found = this.gate.run((manager) => rule(new Facts(manager), meetingId, viewer.actor));
      void found
        .catch(() => false)
        .then((may) => Object.assign(answer, { may, at: performance.now(), asking: false }));
    }
    return answer.may;
  }
}
