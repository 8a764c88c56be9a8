import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ContractError } from '../../errors.js';

/** A saved script of `cypher/browser/scripts/`. */
export interface BrowserScript {
  /** The file's name without `.cypher`, such as `01-funds-and-districts`. */
  readonly name: string;
  /** The whole file: Browser shows its first line as the name of a favourite. */
  readonly text: string;
  /** The statement without its title, with the parameters written out: Browser draws a single statement only. */
  readonly statement: string;
}

/** The script that sets what the others ask for. In Browser it is run once, since a statement that sets its own shows no picture. */
export const PARAMETERS_SCRIPT = '00-parameters';

/**
 * Reads the scripts in the order of their names.
 *
 * @throws ContractError when a script has no title, or a parameter that nothing sets
 */
export function readScripts(folder: string): BrowserScript[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => ({
      name: file.slice(0, -'.cypher'.length),
      text: readFileSync(join(folder, file), 'utf8'),
    }));
  const parameters = readParameters(files.find(({ name }) => name === PARAMETERS_SCRIPT)?.text ?? '');
  return files.map(({ name, text }) => {
    const [title = '', ...lines] = text.trim().split(/\r?\n/);
    if (!title.startsWith('// ')) {
      throw new ContractError(`${join(folder, name)}.cypher:1: expected a title, but got "${title}".`);
    }
    const statement = lines.join('\n').replace(/\$(\w+)/g, (_, parameter: string) => {
      const literal = parameters.get(parameter);
      if (literal !== undefined) return literal;
      throw new ContractError(
        `${join(folder, name)}.cypher: expected $${parameter} to be set in ${PARAMETERS_SCRIPT}.cypher, but it is not.`,
      );
    });
    return { name, text, statement };
  });
}

/** The literals of lines such as `:param name => '通州区';`. */
function readParameters(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(/^:param (\w+) => (.+);$/gm)].map(([, name = '', literal = '']) => [name, literal]),
  );
}
