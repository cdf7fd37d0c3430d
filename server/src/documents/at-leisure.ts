// Long work of this process, step by step: whoever waits for an answer meanwhile gets it between two steps.
import { setImmediate as others } from 'node:timers/promises';

/** Steps are done one after the other for this long, in milliseconds, before others have their turn. */
const STRETCH_MS = 15;

export async function atLeisure<T>(steps: Generator<void, T>): Promise<T> {
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - begun < STRETCH_MS) continue;
    await others();
    begun = performance.now();
  }
}
