import { readFileSync } from 'node:fs';

import type { Command } from 'commander';

import { readConfig } from '../config.js';
import { ConfigError } from '../errors.js';
import { passwordFileIn } from '../neo4j/password-file.js';
import { printJson, printLine } from './print.js';

const EXAMPLES = `
示例 · Examples:
  npx policy-atlas password | pbcopy                      # macOS
  npx policy-atlas password | xclip -selection clipboard  # Linux
  npx policy-atlas password | clip                        # Windows
`;

/** Adds `password`: the password of the embedded database, alone on standard output, so that it can be piped. */
export function addPassword(program: Command): void {
  program
    .command('password')
    .description('打印内嵌数据库的密码，可送入剪贴板 · print the password of the embedded database')
    .option('--json', '以 JSON 输出 · print JSON')
    .addHelpText('after', EXAMPLES)
    .action((options: { json?: true }) => {
      const password = readPassword();
      if (options.json) printJson({ username: 'neo4j', password });
      else printLine(password);
    });
}

function readPassword(): string {
  const { neo4j, embedded } = readConfig();
  if (neo4j !== undefined) {
    throw new ConfigError('password: expected the embedded database, but NEO4J_URI names another one.', {
      next: 'Its password is the one that you have set in NEO4J_PASSWORD.',
    });
  }
  const file = passwordFileIn(embedded.dataDir);
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new ConfigError(`password: expected a file ${file}, but it cannot be read.`, {
      next: 'Run npm start first: the first start makes it. Where ATLAS_DATA_DIR was set then, set it here too.',
      cause: error,
    });
  }
}
