// How the contract is written down: an entity is what viewers hold, a command is what they may ask. The registry lists both.
import type { z } from 'zod';

/** `audience` rows are the same for all who share an audience; `personal` rows belong to one participant and travel to them alone. */
export type Reach = 'audience' | 'personal';
export type ScopeKind = 'meeting' | 'office' | 'folder';

export interface EntityDefinition<N extends string = string, S extends z.ZodType = z.ZodType> {
  readonly name: N;
  readonly scope: ScopeKind;
  readonly reach: Reach;
  readonly schema: S;
}

export function defineEntity<N extends string, S extends z.ZodType>(
  name: N,
  schema: S,
  options: { scope?: ScopeKind; reach?: Reach } = {},
): EntityDefinition<N, S> {
  return { name, schema, scope: options.scope ?? 'meeting', reach: options.reach ?? 'audience' };
}

export interface CommandDefinition<
  N extends string = string,
  A extends z.ZodType = z.ZodType,
  R extends z.ZodType = z.ZodType,
> {
  readonly name: N;
  readonly scope: ScopeKind;
  readonly args: A;
  readonly result: R;
  /** The journal line of a secret command keeps neither its arguments nor a hash of them. */
  readonly secret: boolean;
  /** Only the server itself may send it (timers, restarts, gateways). */
  readonly internal: boolean;
}

export function defineCommand<N extends string, A extends z.ZodType, R extends z.ZodType>(
  name: N,
  shape: { args: A; result: R; scope?: ScopeKind; secret?: boolean; internal?: boolean },
): CommandDefinition<N, A, R> {
  return {
    name,
    args: shape.args,
    result: shape.result,
    scope: shape.scope ?? 'meeting',
    secret: shape.secret ?? false,
    internal: shape.internal ?? false,
  };
}

export type EntityOf<D> = D extends EntityDefinition<string, infer S> ? z.output<S> : never;
export type ArgsOf<D> = D extends CommandDefinition<string, infer A> ? z.output<A> : never;
export type ArgsInputOf<D> = D extends CommandDefinition<string, infer A> ? z.input<A> : never;
export type ResultOf<D> =
  D extends CommandDefinition<string, z.ZodType, infer R> ? z.output<R> : never;

/** The least that every entity carries: its id and a version that grows with each change (`baseVersion` is compared with it). */
export interface EntityRow {
  id: string;
  version: number;
}
