import { expect, test } from 'vitest';

import { type Edit, editedQinghe, findings } from './fixture.js';

/** A mistake in the files of the made-up document, and what `check` must find, all of it and nothing else. */
export type FindingCase = [title: string, edits: Edit[], rejects: string[], warnings?: string[]];

/** Makes each case a test. */
export function testFindings(cases: readonly FindingCase[]): void {
  test.each(cases)('%s', async (_title, edits, rejects, warnings = []) => {
    expect(await findings(await editedQinghe(...edits))).toEqual({ rejects, warnings });
  });
}
