// Work that is cut into steps, so that whoever does it decides what may come between two of them.

/** All of them, one right after the other. */
export function atOnce<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
