// Given to Vitest before each test file: what a test waits for may take its time on busy cores. `vi.waitFor` gives up after a second
// otherwise, and a machine with something else to do would fail tests that hold. A test that says how long it waits is left alone.
import { vi } from 'vitest';

const PATIENCE_MS = 10_000;

function patientOf(plain) {
  const patient = (callback, options = {}) =>
    plain(callback, typeof options === 'number' ? options : { timeout: PATIENCE_MS, ...options });
  return Object.assign(patient, { isPatient: true });
}

// A worker keeps `vi` from one file to the next.
if (!vi.waitFor.isPatient) vi.waitFor = patientOf(vi.waitFor);
