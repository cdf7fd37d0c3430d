// A refusal is a rule saying no: not a fault. `code` says what kind (and so the HTTP status), `message` is the key of the sentence that a person reads.

export const refusalStatus = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  notFound: 404,
  wrongState: 409,
  conflict: 409,
  stale: 409,
  tooLarge: 413,
  outdated: 426,
  throttled: 429,
  fault: 500,
  unavailable: 503,
} as const;

export type RefusalCode = keyof typeof refusalStatus;

/** What travels: `message` is a catalogue key such as `ballots.notOpen`; `details` holds only what its reader may know. */
export interface RefusalWire {
  code: RefusalCode;
  message: string;
  details?: Record<string, unknown>;
}

export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly key: string,
    readonly details?: Record<string, unknown>,
  ) {
    super(key);
    this.name = 'Refusal';
  }

  get status(): number {
    return refusalStatus[this.code];
  }

  toWire(): RefusalWire {
    return this.details
      ? { code: this.code, message: this.key, details: this.details }
      : { code: this.code, message: this.key };
  }
}

type Makers<T> = { [K in keyof T]: (details?: Record<string, unknown>) => Refusal };

const declared = new Set<string>();

/** Declares a capability's refusals: `defineRefusals('ballots', { notOpen: 'wrongState' }).notOpen()` makes one. */
export function defineRefusals<T extends Record<string, RefusalCode>>(
  capability: string,
  table: T,
): Makers<T> {
  const makers: Partial<Makers<T>> = {};
  for (const name of Object.keys(table) as (keyof T & string)[]) {
    const code: RefusalCode = table[name] as RefusalCode;
    const key = `${capability}.${name}`;
    declared.add(key);
    makers[name] = (details) => new Refusal(code, key, details);
  }
  return makers as Makers<T>;
}

/** Every declared key: the client's catalogue test asks that each has a sentence. */
export const declaredRefusals = (): readonly string[] => [...declared].sort();

export const refusals = defineRefusals('core', {
  invalid: 'invalid',
  unauthenticated: 'unauthenticated',
  forbidden: 'forbidden',
  notFound: 'notFound',
  stale: 'stale',
  commandIdReused: 'conflict',
  unknownCommand: 'notFound',
  tooLarge: 'tooLarge',
  outdated: 'outdated',
  throttled: 'throttled',
  fault: 'fault',
  unavailable: 'unavailable',
  foreignOrigin: 'forbidden',
});
