import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { ContractError } from './errors.js';

/**
 * Reads statements out of a folder of the project, all at the first call.
 *
 * @param path From the root of the project, such as `cypher/load`.
 * @returns gives the text of `<path>/<name>.cypher`; throws ContractError when there is no such file, or its first line does not
 * say what it is for
 */
export function statementFolder(path: string): (name: string) => string {
  let statements: ReadonlyMap<string, string> | undefined;
  return (name) => {
    statements ??= readAll(path);
    const statement = statements.get(name);
    if (statement !== undefined) return statement;
    throw new ContractError(`expected ${path}/${name}.cypher, but there is no such file.`);
  };
}

function readAll(path: string): Map<string, string> {
  // The same from src/ and from dist/.
  const folder = fileURLToPath(new URL(`../${path}`, import.meta.url));
  const statements = new Map<string, string>();
  for (const file of readdirSync(folder).filter((entry) => entry.endsWith('.cypher'))) {
    const text = readFileSync(join(folder, file), 'utf8');
    if (!text.startsWith('// ')) {
      throw new ContractError(`${path}/${file}:1: expected a comment that says what the statement does.`);
    }
    // For Neo4j Browser alone.
    const statement = text.replaceAll(/^:param .*\n/gm, '');
    statements.set(file.slice(0, -'.cypher'.length), statement);
  }
  return statements;
}
