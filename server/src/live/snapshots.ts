// Whole pictures of a scope, kept per audience and seq: a storm of re-joins reads and stringifies once and compresses once.
import { gzip, constants } from 'node:zlib';
import { promisify } from 'node:util';
import { Inject, Injectable } from '@nestjs/common';
import type { Snapshot } from '@hop/shared/core/protocol.js';
import { refusals } from '@hop/shared/core/refusal.js';
import type { Audience } from '@hop/shared/policy/actor.js';
import { Capabilities } from '../kernel/capability.js';
import { Facts } from '../kernel/facts.js';
import type { Identity } from '../kernel/identity.js';
import { ReadGate } from '../kernel/read-gate.js';
import {
  audiencePatch,
  headOf,
  ownOf,
  personalPatches,
  wholeOf,
  type Delta,
} from './changes-since.js';
import { Deliverer, type Standing } from './deliverer.js';

const compress = promisify(gzip);
/** Fast level: personal rows differ per viewer, so these bodies are compressed one by one. */
const FAST = { level: constants.Z_BEST_SPEED };

const MAX_KEPT = 16;

interface Kept {
  whole: Delta;
  rows: Map<Audience, string>;
  packed: Map<Audience, Promise<Buffer>>;
}

@Injectable()
export class Snapshots {
  /** One picture per scope, of its newest seq. */
  private readonly kept = new Map<string, Kept>();

  constructor(
    private readonly readGate: ReadGate,
    @Inject(Capabilities) private readonly capabilities: Capabilities,
    private readonly deliverer: Deliverer,
  ) {}

  /** gzip of the JSON of a Snapshot for this identity; refuses what it may not know with notFound. */
  async packed(identity: Identity, scope: string): Promise<Buffer> {
    const { kept, standing, own } = await this.look(identity, scope);
    const { audience } = standing;
    if (own === '') {
      let body = kept.packed.get(audience);
      if (!body) kept.packed.set(audience, (body = compress(this.body(kept, audience, ''), FAST)));
      return body;
    }
    return compress(this.body(kept, audience, own), FAST);
  }

  private body(kept: Kept, audience: Audience, own: string): string {
    let rows = kept.rows.get(audience);
    if (rows === undefined) {
      rows = JSON.stringify(audiencePatch(kept.whole, audience).upserts).slice(1, -1);
      kept.rows.set(audience, rows);
    }
    const entities = [rows, own].filter((part) => part !== '').join(',');
    return `{"seq":${kept.whole.to},"entities":{${entities}}}`;
  }

  /** Personal rows as JSON members without braces: their entity names differ from the audience's, so they simply follow. */
  private look(
    identity: Identity,
    scope: string,
  ): Promise<{ kept: Kept; standing: Standing; own: string }> {
    return this.readGate.run(async (manager) => {
      const seq = await headOf(manager, scope);
      const standing =
        seq === null ? null : await this.deliverer.standing(identity, scope, new Facts(manager));
      if (seq === null || standing === null) throw refusals.notFound();
      let kept = this.kept.get(scope);
      if (kept?.whole.to !== seq) {
        kept = {
          whole: await wholeOf(this.capabilities, manager, scope, seq),
          rows: new Map(),
          packed: new Map(),
        };
        this.keep(scope, kept);
      }
      const { participantId } = standing.actor;
      if (participantId === null) return { kept, standing, own: '' };
      const large = await ownOf(this.capabilities, manager, scope, { seq, participantId });
      const parts = [kept.whole, large].map((delta) =>
        personalPatches(delta, [{ participantId, audience: standing.audience }]).get(participantId),
      );
      const own = parts.map((part) => JSON.stringify(part?.upserts ?? {}).slice(1, -1));
      return { kept, standing, own: own.filter((text) => text !== '').join(',') };
    });
  }

  /** The meetings looked at last: whole rows of every meeting ever opened would fill the memory. */
  private keep(scope: string, kept: Kept): void {
    this.kept.delete(scope);
    this.kept.set(scope, kept);
    const [oldest] = this.kept.keys();
    if (this.kept.size > MAX_KEPT && oldest !== undefined) this.kept.delete(oldest);
  }

  /** The same picture as an object, for tests and for exports that must see what a viewer sees. */
  async read(identity: Identity, scope: string): Promise<Snapshot> {
    const { kept, standing, own } = await this.look(identity, scope);
    return JSON.parse(this.body(kept, standing.audience, own)) as Snapshot;
  }
}
