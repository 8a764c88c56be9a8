import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readCypherFiles } from '../../../src/graphql/compile/cypher-file.js';
import { model } from '../../support/contract.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-fields-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Reads the shipped files with one of them replaced. */
function withFile(name: string, text: string) {
  cpSync('cypher/fields', folder, { recursive: true });
  writeFileSync(join(folder, name), text);
  return readCypherFiles(folder, model);
}

describe('a file of cypher/fields', () => {
  it('must use every argument of its field', () => {
    expect(() => withFile('Query.fundingByRegion.cypher', '// How much?\nRETURN 1 AS amount\n')).toThrow(
      'expected $level to be used',
    );
  });

  it('must use no argument that its field does not have', () => {
    const text = '// How much?\nMATCH (r {level: $level, colour: $colour}) RETURN 1 AS amount\n';
    expect(() => withFile('Query.fundingByRegion.cypher', text)).toThrow('uses $colour');
  });

  it('counts its subqueries', () => {
    const text = `// How much?
// CALL (in) { a comment }
CALL (x) { WITH $level AS level RETURN COUNT { (x) } AS c }
RETURN EXISTS { (x) } AS e, COLLECT { RETURN 1 } AS f
`;
    expect(withFile('Query.fundingByRegion.cypher', text).get('Query.fundingByRegion')?.subqueries).toBe(4);
  });
});
