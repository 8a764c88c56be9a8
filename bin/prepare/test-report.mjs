/**
 * Counts the tests of vitest's JSON report; what failed without being a test (a file that can't be imported, an error
 * outside of any test, a run that wrote no report) counts as one failure each, so that no failure goes uncounted.
 *
 * @param report the parsed report, or undefined where there is none
 * @param {boolean} ok whether vitest ended with exit code 0
 */
export function countTests(report, ok) {
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = report.numFailedTests + brokenFiles.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !ok ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
