import { readFileSync } from 'node:fs';

import { Command } from 'commander';

import { addCheck } from './check.js';
import { addCoverage } from './coverage.js';
import { addDoctor } from './doctor.js';
import { addLoad } from './load.js';
import { addPassword } from './password.js';
import { projectFile } from './project-files.js';
import { addQuery } from './query.js';
import { reportError } from './report-error.js';
import { addSchema } from './schema.js';
import { addStatus } from './status.js';
import { addUp } from './up.js';

const EXIT_CODES = `
退出码 · Exit codes:
  0  成功 done
  1  意外错误 unexpected error
  2  用法或设置有误 usage or a setting
  3  种子文件有未通过项 rejects in seed files
  4  数据库不可用 no database
  5  语句失败 a statement failed
  6  契约文件互相矛盾 contradicting contract files
  7  无法按该查询作答 a query that cannot be answered as asked

示例 · Examples:
  npm start                                     数据库、数据、服务一次就绪 database, data and service
  npx policy-atlas check seed/gxi-2022-15       检查一份文献 check one document
  npx policy-atlas query '{ regions { totalCount } }'
  npx policy-atlas doctor                       缺什么、怎么装 what is missing
`;

/** Runs a command line and sets `process.exitCode`. */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    await createProgram().parseAsync(argv, { from: 'user' });
  } catch (error) {
    process.exitCode = reportError(error, { json: argv.includes('--json') });
  }
}

function createProgram(): Command {
  const program = new Command('policy-atlas')
    .description('产业政策知识图谱 · A knowledge graph of industrial policy')
    .version(version())
    .exitOverride()
    // Errors are printed in one place, by reportError.
    .configureOutput({ outputError: () => undefined })
    .helpCommand(false)
    .addHelpText('after', EXIT_CODES);
  addUp(program);
  addCheck(program);
  addLoad(program);
  addCoverage(program);
  addQuery(program);
  addSchema(program);
  addPassword(program);
  addStatus(program);
  addDoctor(program);
  return program;
}

function version(): string {
  const text = readFileSync(projectFile('package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
