// What the runners leave is counted and named: passed, failed, could not be loaded, never ran.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countOf, sum } from './reports.mjs';

const folder = mkdtempSync(join(tmpdir(), 'hop-reports-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function reportOf(content) {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const ofVitest = {
  numPassedTests: 3,
  numFailedTests: 1,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults: [
    {
      name: resolve('server/src/a.test.ts'),
      status: 'failed',
      assertionResults: [
        { status: 'passed', fullName: 'one holds' },
        { status: 'failed', fullName: 'two breaks' },
      ],
    },
    { name: resolve('client/src/b.test.ts'), status: 'failed', assertionResults: [] },
  ],
};

const ofPlaywright = {
  stats: { expected: 4, unexpected: 1, flaky: 0, skipped: 0 },
  errors: [],
  suites: [
    {
      suites: [{ specs: [{ ok: false, file: 'c.spec.ts', title: 'three breaks' }] }],
      specs: [{ ok: true, file: 'c.spec.ts', title: 'four holds' }],
    },
  ],
};

test('what failed is counted and named, a file that could not be loaded too', () => {
  expect(countOf(reportOf(ofVitest), 1)).toEqual({
    passed: 3,
    failed: 2,
    skipped: 1,
    names: ['server/src/a.test.ts › two breaks', 'client/src/b.test.ts › could not be loaded'],
  });
});

test('a failed test of the browser is named wherever it stands', () => {
  const count = countOf(reportOf(ofPlaywright), 1);
  expect(count).toEqual({ passed: 4, failed: 1, skipped: 0, names: ['c.spec.ts › three breaks'] });
});

test('a runner that left no report, ran nothing or ended badly has failed', () => {
  expect(countOf(join(folder, 'none.json'), 0).failed).toBe(1);
  const nothing = { ...ofPlaywright, stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 } };
  expect(countOf(reportOf({ ...nothing, suites: [] }), 0).failed).toBe(1);
  const allHeld = { ...ofPlaywright, stats: { ...ofPlaywright.stats, unexpected: 0 } };
  expect(countOf(reportOf({ ...allHeld, suites: [] }), 1).failed).toBe(1);
});

test('the whole is the sum of its runners, with all names', () => {
  const whole = sum([countOf(reportOf(ofVitest), 1), countOf(reportOf(ofPlaywright), 1)]);
  expect(whole).toMatchObject({ passed: 7, failed: 3, skipped: 1 });
  expect(whole.names).toHaveLength(3);
});
