// What server processes tell each other of who is connected to them: whole lists, cut into words that one notification can carry.
// A process that falls silent is believed for some seconds only, so nobody stays connected through a process that died.
import { idSchema } from '@hop/shared/core/ids.js';
import { scopeSchema } from '@hop/shared/core/protocol.js';
import { z } from 'zod';
import { MAX_PEER_WORD_BYTES } from '../kernel/wakeup.js';
import { connectedKeySchema } from './connected-keys.js';

/** How often a process repeats its lists, in milliseconds: the answer to a lost word, and to a process that has just started. */
export const REPEAT_MS = 2_000;
/** Three words missed and a little more. */
export const BELIEVED_MS = 8_000;
/** Of a word for everything but the ids: the longest scope, the process and four short numbers. */
const FRAME_BYTES = 300;

const wordSchema = z.object({
  process: idSchema,
  scope: scopeSchema,
  /** Grows with each list; `parts` words with the same number make one list. */
  turn: z.number().int(),
  part: z.number().int(),
  parts: z.number().int(),
  ids: z.array(connectedKeySchema),
});

/** Ids are ASCII, so a letter is a byte; each stands in quotes and ends with a comma. */
export function wordsOf(
  process: string,
  scope: string,
  turn: number,
  ids: readonly string[],
): string[] {
  const chunks: string[][] = [[]];
  let bytes = FRAME_BYTES;
  for (const id of ids) {
    bytes += id.length + 3;
    if (bytes > MAX_PEER_WORD_BYTES) {
      chunks.push([]);
      bytes = FRAME_BYTES + id.length + 3;
    }
    chunks.at(-1)?.push(id);
  }
  return chunks.map((chunk, part) =>
    JSON.stringify({ process, scope, turn, part, parts: chunks.length, ids: chunk }),
  );
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface Heard {
  ids: readonly string[];
  heardAt: number;
  /** Parts of the list that is still on its way. */
  coming: { turn: number; parts: Map<number, readonly string[]> };
}

export class PeerWords {
  /** Scope → process → its list. */
  private readonly scopes = new Map<string, Map<string, Heard>>();

  private malformed = false;

  /** `warn` is told once of words that are none, and never what they say. */
  constructor(
    private readonly ownProcess: string,
    private readonly warn: (text: string) => void = () => undefined,
  ) {}

  /** Answers with the scope whose list is complete again; null while it is not, and for one's own words. */
  hear(text: string, now: number): string | null {
    const word = this.read(text);
    if (word === null || word.process === this.ownProcess) return null;
    const { process, scope, turn, part, parts, ids } = word;
    const peers = this.scopes.get(scope) ?? new Map<string, Heard>();
    this.scopes.set(scope, peers);
    const nothing: Heard = { ids: [], heardAt: now, coming: { turn, parts: new Map() } };
    const heard = peers.get(process) ?? nothing;
    peers.set(process, heard);
    if (heard.coming.turn !== turn) heard.coming = { turn, parts: new Map() };
    heard.coming.parts.set(part, ids);
    if (heard.coming.parts.size < parts) return null;
    heard.ids = [...heard.coming.parts.values()].flat();
    heard.heardAt = now;
    if (heard.ids.length === 0) this.forget(scope, process);
    return scope;
  }

  /** Whoever may use the database can notify, and an exception here would end the process. */
  private read(text: string): z.output<typeof wordSchema> | null {
    const parsed = wordSchema.safeParse(fromJson(text));
    if (parsed.success) return parsed.data;
    if (!this.malformed) this.warn('a word of another process could not be read');
    this.malformed = true;
    return null;
  }

  /** Forgets processes that have fallen silent; answers with the scopes that this changed. */
  expire(now: number): string[] {
    const changed: string[] = [];
    for (const [scope, peers] of this.scopes)
      for (const [process, { heardAt }] of peers) {
        if (now - heardAt < BELIEVED_MS) continue;
        this.forget(scope, process);
        changed.push(scope);
      }
    return changed;
  }

  idsIn(scope: string): string[] {
    return [...(this.scopes.get(scope)?.values() ?? [])].flatMap(({ ids }) => ids);
  }

  private forget(scope: string, process: string): void {
    const peers = this.scopes.get(scope);
    peers?.delete(process);
    if (peers?.size === 0) this.scopes.delete(scope);
  }
}
