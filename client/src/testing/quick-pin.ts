// A PIN stretched less than in use, or tests of a vault would take minutes. `vi.restoreAllMocks` ends it.
import { vi } from 'vitest';

/** The function returned tells by how many rounds each PIN was asked to be stretched. */
export function quickPin(): () => readonly number[] {
  const rounds: number[] = [];
  const derive = crypto.subtle.deriveKey.bind(crypto.subtle);
  vi.spyOn(crypto.subtle, 'deriveKey').mockImplementation((algorithm, ...rest) => {
    const asked = algorithm as Pbkdf2Params;
    rounds.push(asked.iterations);
    return derive({ ...asked, iterations: 100 }, ...rest);
  });
  return () => rounds;
}
