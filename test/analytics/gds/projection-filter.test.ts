import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { expect, it } from 'vitest';

const FOLDER = fileURLToPath(new URL('../../../cypher/analytics/gds/', import.meta.url));

/** The conditions of a statement on the relationships of a projection, as they stand there. */
function conditions(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim().replace(/^(?:AND|WHERE) /, ''))
    .filter((line) => /\blink\.basis\b|\$relationshipTypes IS NULL/.test(line));
}

it('statements about a projection filter relationships as those that make it', () => {
  const found = readdirSync(FOLDER)
    .map((name) => ({ name, conditions: conditions(readFileSync(`${FOLDER}${name}`, 'utf8')) }))
    .filter(({ conditions: lines }) => lines.length > 0);
  const made = new Set(found.find(({ name }) => name === 'project.cypher')?.conditions);
  expect(made.size).toBe(2);
  expect(found.length).toBeGreaterThan(4);
  // Cypher has no functions of one's own, so each statement writes them again.
  for (const { name, conditions: lines } of found) expect(new Set(lines), name).toEqual(made);
});
