// How long the engine may take for something, not counting the time in which it waits for bytes that are still on their way.
export class TookTooLong extends Error {
  override readonly name = 'TookTooLong';
}

export interface Patience {
  /** Rejects with TookTooLong. */
  readonly ended: Promise<never>;
  stop(): void;
}
/** Of one file: what it waits for, and those who are patient meanwhile. */
export interface Waits {
  asked(): void;
  answered(): void;
  patience(limitMs: number): Patience;
}

export function fileWaits(): Waits {
  let underWay = 0;
  const patient = new Set<{ start: () => void; pause: () => void }>();
  return {
    asked() {
      underWay += 1;
      for (const each of patient) each.pause();
    },
    answered() {
      underWay -= 1;
      if (underWay === 0) for (const each of patient) each.start();
    },
    patience(limitMs) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      let end: () => void = () => undefined;
      const ended = new Promise<never>((_, reject) => (end = () => reject(new TookTooLong())));
      // Whoever stopped listening is not told.
      ended.catch(() => undefined);
      const pause = () => clearTimeout(timer);
      const one = {
        pause,
        start() {
          pause();
          timer = setTimeout(end, limitMs);
        },
      };
      patient.add(one);
      if (underWay === 0) one.start();
      return {
        ended,
        stop() {
          patient.delete(one);
          pause();
        },
      };
    },
  };
}
