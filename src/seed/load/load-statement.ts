import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { ContractError } from '../../errors.js';

const FOLDER = fileURLToPath(new URL('../../../cypher/load', import.meta.url));

const statements = new Map<string, string>();

/**
 * The text of `cypher/load/<name>.cypher`.
 *
 * @throws ContractError when there is no such file, or its first line does not say what it is for
 */
export function loadStatement(name: string): string {
  if (statements.size === 0) readAll();
  const statement = statements.get(name);
  if (statement === undefined) {
    throw new ContractError(`expected cypher/load/${name}.cypher, but there is no such file.`);
  }
  return statement;
}

function readAll(): void {
  for (const file of readdirSync(FOLDER).filter((entry) => entry.endsWith('.cypher'))) {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    if (!text.startsWith('// ')) {
      throw new ContractError(`cypher/load/${file}:1: expected a comment that says what the statement does.`);
    }
    statements.set(file.slice(0, -'.cypher'.length), text);
  }
}
