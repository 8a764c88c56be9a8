import { type Command, Option } from 'commander';
import type { ExecutionResult } from 'graphql';

import { readConfig } from '../config.js';
import { UserInputError } from '../errors.js';
import { openDatabaseBriefly } from './open-database.js';
import { readOperation, readVariables } from './operation-source.js';
import { printJson } from './print.js';
import { ProgressDisplay } from './progress.js';
import { openEngine } from './open-engine.js';

const EXAMPLES = `
示例 · Examples:
  npx policy-atlas query '{ regions { totalCount } }'
  npx policy-atlas query 'query ($id: ID!) { fund(id: $id) { name size { text } } }' \\
    --vars '{"id":"fund:tongzhou-industry-mother"}' --language en
  npx policy-atlas query my-question.graphql --vars @variables.json
`;

interface QueryOptions {
  readonly vars?: string;
  readonly operation?: string;
  readonly language: 'zh' | 'en';
  readonly json?: true;
}

/** Adds `query`: one operation, answered as the service would; exit code 7 where the answer has errors. */
export function addQuery(program: Command): void {
  program
    .command('query')
    .argument('<what>', 'operations/ 中的名称、文件或查询文本 · a name in operations/, a file, or the text')
    .description('回答一个 GraphQL 操作 · answer one GraphQL operation')
    .option('--vars <json>', '变量：JSON，或 @文件 · variables as JSON, or @file')
    .option('--operation <name>', '文档含多个操作时选哪个 · which operation, where the text has several')
    .addOption(
      new Option('--language <language>', '名称的语言 · language of names')
        .choices(['zh', 'en'])
        .default('zh'),
    )
    .option('--json', '答案写成一行 · the answer on one line')
    .addHelpText('after', EXAMPLES)
    .action(async (what: string, options: QueryOptions) => {
      const result = await query(what, options);
      if (options.json) process.stdout.write(`${JSON.stringify(result)}\n`);
      else printJson(result);
      if (result.errors !== undefined) process.exitCode = new UserInputError('').exitCode;
    });
}

async function query(what: string, options: QueryOptions): Promise<ExecutionResult> {
  const text = readOperation(what);
  const variables = readVariables(options.vars);
  const progress = new ProgressDisplay();
  const { database, close } = await openDatabaseBriefly(readConfig(), progress);
  progress.end();
  try {
    const engine = await openEngine(database);
    const parsed = engine.parse(text);
    if ('errors' in parsed) return { errors: parsed.errors };
    return await engine.execute({
      document: parsed.document,
      operationName: options.operation,
      variables,
      language: options.language === 'en' ? 'EN' : 'ZH',
    });
  } finally {
    await close();
  }
}
