// Somebody at the simulated meeting, or a display of it: a tablet and its clock. What they do and how they are refused is counted.
import type { ArgsInputOf, CommandDefinition, ResultOf } from '@hop/shared/core/contract.js';
import type { Tablet } from '../tablet.js';
import type { DeviceClock } from './device-clock.js';

/** Refusals of the whole meeting: those that were meant, and those that nobody can explain. */
export class Refusals {
  provoked = 0;
  readonly unexplained: string[] = [];
}

export class Attendee {
  constructor(
    readonly tablet: Tablet,
    readonly clock: DeviceClock,
    /** Participant, or the number of a display. */
    readonly id: string,
    private readonly refusals: Refusals,
  ) {}

  async enter(): Promise<void> {
    await this.tablet.connect();
    await this.clock.measure(() => this.tablet.serverTime());
  }

  async does<D extends CommandDefinition>(
    definition: D,
    args: ArgsInputOf<D>,
  ): Promise<ResultOf<D>> {
    const reply = await this.tablet.ask(definition, args);
    if (!('refusal' in reply)) return reply.result as ResultOf<D>;
    const sentence = `${this.id} ${definition.name}: ${reply.refusal.message}`;
    this.refusals.unexplained.push(sentence);
    throw new Error(sentence);
  }

  /** Tries what must be refused, and for just this reason. */
  async isRefused<D extends CommandDefinition>(
    definition: D,
    args: ArgsInputOf<D>,
    message: string,
  ): Promise<void> {
    const reply = await this.tablet.ask(definition, args);
    const got = 'refusal' in reply ? reply.refusal.message : 'done';
    if (got === message) this.refusals.provoked += 1;
    else this.refusals.unexplained.push(`${this.id} ${definition.name}: ${got}, not ${message}`);
  }
}
