import { describe, expect, it } from 'vitest';

import { countTests } from '../../bin/prepare/test-report.mjs';

const file = (...statuses: string[]) => ({
  status: statuses.includes('failed') ? 'failed' : 'passed',
  assertionResults: statuses.map((status) => ({ status })),
});

const report = (counts: Partial<Record<string, number>>, testResults: unknown[]) => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  ...counts,
  testResults,
});

describe('countTests', () => {
  it('counts tests, and those skipped apart', () => {
    const counts = { numPassedTests: 2, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1 };
    const all = report(counts, [file('passed', 'passed'), file('failed', 'pending', 'todo')]);
    expect(countTests(all, false)).toEqual({ passed: 2, failed: 1, skipped: 2 });
  });

  it('counts a file that could not be imported as one failure', () => {
    const broken = { status: 'failed', assertionResults: [] };
    const all = report({ numPassedTests: 1 }, [file('passed'), broken]);
    expect(countTests(all, false)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it('counts an error outside of any test', () => {
    expect(countTests(report({ numPassedTests: 1 }, [file('passed')]), false)).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    });
  });

  it('counts a run without a report', () => {
    expect(countTests(undefined, false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
