import { expect, test } from 'vitest';

import { mavenErrors, mavenProgress } from '../../src/neo4j/maven-progress.js';

test('Maven’s progress is the files it says it has fetched', () => {
  const fetched = mavenProgress();
  const lines = [
    '[INFO] Downloading from central: a',
    '[INFO] Downloaded from central: a',
    '[INFO] Scanning',
    'Downloaded from central: b',
  ];
  expect(lines.map(fetched)).toEqual([undefined, 1, undefined, 2]);
});

test('Maven’s errors are told without its advice', () => {
  expect(mavenErrors('[INFO] x\n[ERROR] Why\n[ERROR] \n[ERROR] Re-run Maven using -X')).toBe('Why');
  expect(mavenErrors('Killed')).toBe('Killed');
});
