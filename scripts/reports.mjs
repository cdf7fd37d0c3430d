// Counts passed and failed tests from the JSON files that Vitest and Playwright leave, and names the failed
// ones again, for the end of a long log. Not for showing why they failed: the runners have printed that.
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

const nameOf = (file, test) => `${relative(process.cwd(), file)} › ${test}`;

/** The names of the tests of Vitest that failed, and of the files that could not be loaded. */
function failedOfVitest(report) {
  return report.testResults.flatMap(({ name, status, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [nameOf(name, 'could not be loaded')];
    return failed.map((test) => nameOf(name, test.fullName));
  });
}

/** The names of the tests of Playwright that failed, suites within suites. */
function failedOfPlaywright({ suites = [] }) {
  return suites.flatMap((suite) => [
    ...failedOfPlaywright(suite),
    ...(suite.specs ?? []).filter((spec) => !spec.ok).map((spec) => nameOf(spec.file, spec.title)),
  ]);
}

/** A file that could not even be loaded has no tests to report: it counts as one failed. */
function fromVitest(report) {
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
    names: failedOfVitest(report),
  };
}

/** Errors outside any test (a file that does not compile) count as one failed each. */
function fromPlaywright({ stats, errors, suites }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
    names: failedOfPlaywright({ suites }),
  };
}

/**
 * The count of one runner from its report file and exit code. A runner that left no report,
 * ran no test, or ended with an error that no test explains has one failed more.
 */
export function countOf(file, code) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0, names: [] };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const count = report.stats ? fromPlaywright(report) : fromVitest(report);
  const ranNothing = count.passed + count.failed === 0;
  const unexplained = code !== 0 && count.failed === 0;
  return ranNothing || unexplained ? { ...count, failed: count.failed + 1 } : count;
}

export function sum(counts) {
  const add = (key) => counts.reduce((total, count) => total + count[key], 0);
  const names = counts.flatMap((count) => count.names);
  return { passed: add('passed'), failed: add('failed'), skipped: add('skipped'), names };
}
