// Counts passed and failed tests from the JSON files that Vitest and Playwright leave.
// Not for showing the failures: the runners have printed them.
import { existsSync, readFileSync } from 'node:fs';

/** A file that could not even be loaded has no tests to report: it counts as one failed. */
function fromVitest(report) {
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Errors outside any test (a file that does not compile) count as one failed each. */
function fromPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * The count of one runner from its report file and exit code. A runner that left no report,
 * ran no test, or ended with an error that no test explains has one failed more.
 */
export function countOf(file, code) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const count = report.stats ? fromPlaywright(report) : fromVitest(report);
  const ranNothing = count.passed + count.failed === 0;
  const unexplained = code !== 0 && count.failed === 0;
  return ranNothing || unexplained ? { ...count, failed: count.failed + 1 } : count;
}

export function sum(counts) {
  const add = (key) => counts.reduce((total, count) => total + count[key], 0);
  return { passed: add('passed'), failed: add('failed'), skipped: add('skipped') };
}
