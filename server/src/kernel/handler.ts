// What a capability hands to the kernel: handlers of commands, and how a kind of scope finds out who somebody is in it.
import type { ArgsOf, CommandDefinition, ResultOf } from '@hop/shared/core/contract.js';
import type { Actor } from '@hop/shared/policy/actor.js';
import type { Subject } from '@hop/shared/policy/rights.js';
import type { FactReader, Facts, StoredRow } from './facts.js';
import type { Identity } from './identity.js';
import type { RowClass } from './rows-sql.js';
import type { Work } from './work.js';

export interface Handler<D extends CommandDefinition = CommandDefinition> {
  readonly definition: D;
  /** Reads, decides and stages; never writes. A refusal is thrown. */
  readonly run: (work: Work, args: ArgsOf<D>) => Promise<ResultOf<D>>;
  /** What the right is asked about; left out: nothing in particular. */
  readonly subject?: (work: Work, args: ArgsOf<D>) => Promise<Subject> | Subject;
  /** Slow preparation outside the transaction (hashing a password); what it returns takes the place of the arguments. */
  readonly prepare?: (args: ArgsOf<D>) => Promise<ArgsOf<D>>;
  /** Asks in one question what `run` would ask for each of a batch's commands; decides nothing. */
  readonly prefetch?: (facts: Facts, scopeId: string, asked: readonly Asked<D>[]) => Promise<void>;
}
export interface Asked<D extends CommandDefinition = CommandDefinition> {
  actor: Actor;
  args: ArgsOf<D>;
}

export const handle = <D extends CommandDefinition>(
  definition: D,
  run: Handler<D>['run'],
  more: Pick<Handler<D>, 'subject' | 'prepare' | 'prefetch'> = {},
): Handler<D> => ({ definition, run, ...more });

/** How a kind of scope finds out who somebody is in it. */
export interface ActorSource {
  /** The actor, or null when this identity may not even know that the scope exists. */
  find: (identity: Identity, scopeId: string, facts: FactReader) => Promise<Actor | null>;
  /** Reads for many identities at once what `find` will ask of each. */
  prefetch: (identities: readonly Identity[], facts: Facts) => Promise<void>;
  /** Every kind of row that `find` reads. */
  reads: readonly RowClass<StoredRow>[];
}
