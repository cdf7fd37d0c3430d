// Whether other server processes serve the same data. On PostgreSQL they may; a SQLite file has one process at a time.

export abstract class Peers {
  /** No other process was serving when this one started: what stands open in the data was left by a stop or a crash. */
  abstract readonly startedAlone: boolean;
  /** Recovery is done: from here on processes that start find this one serving. */
  abstract serving(): Promise<void>;
}

export class NoPeers extends Peers {
  readonly startedAlone = true;

  serving(): Promise<void> {
    return Promise.resolve();
  }
}
