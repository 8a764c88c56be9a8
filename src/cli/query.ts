import { type Command, Option } from 'commander';
import type { DocumentNode, ExecutionResult } from 'graphql';

import { readConfig } from '../config.js';
import { UserInputError } from '../errors.js';
import type { Engine } from '../graphql/engine.js';
import { openDatabaseBriefly } from './open-database.js';
import { readOperation, readVariables } from './operation-source.js';
import { ProgressDisplay } from './progress.js';
import { openEngine } from './open-engine.js';

const EXAMPLES = `
示例 · Examples:
  npx policy-atlas query '{ regions { totalCount } }'
  npx policy-atlas query 'query ($id: ID!) { fund(id: $id) { name size { text } } }' \\
    --vars '{"id":"fund:tongzhou-industry-mother"}' --language en
  npx policy-atlas query my-question.graphql --vars @variables.json
  npx policy-atlas query plans-and-estimates --csv > plans.csv
`;

interface QueryOptions {
  readonly vars?: string;
  readonly operation?: string;
  readonly language: 'zh' | 'en';
  readonly json?: true;
  readonly csv?: true;
  readonly list?: string | undefined;
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
    .addOption(
      new Option('--csv', '把答案中的一个列表写成 CSV · one list of the answer as CSV').conflicts('json'),
    )
    .addOption(
      new Option('--list <path>', '把这个列表写成 CSV，如 funds.nodes · the list that is made CSV').implies({
        csv: true,
      }),
    )
    .addHelpText('after', EXAMPLES)
    .action(async (what: string, options: QueryOptions) => {
      const { text, failed } = await query(what, options);
      process.stdout.write(text);
      if (failed) process.exitCode = new UserInputError('').exitCode;
    });
}

interface Answer {
  /** As it goes to standard output. */
  readonly text: string;
  /** Whether the answer has errors. */
  readonly failed: boolean;
}

/** @throws UserInputError where CSV is asked for, and the answer has no such list, or errors, which CSV could not show */
async function query(what: string, options: QueryOptions): Promise<Answer> {
  const { query: source, table: ownTable } = readOperation(what);
  const variables = readVariables(options.vars);
  const progress = new ProgressDisplay();
  const config = readConfig();
  const { database, close } = await openDatabaseBriefly(config, progress);
  progress.end();
  try {
    const engine = await openEngine(database, config.gds);
    const parsed = engine.parse(source);
    if ('errors' in parsed) return answer({ errors: parsed.errors }, options);
    const { document } = parsed;
    const table =
      options.csv && (await tableOf(engine, document, { ...options, list: options.list ?? ownTable }));
    const result = await engine.execute({
      document,
      operationName: options.operation,
      variables,
      language: options.language === 'en' ? 'EN' : 'ZH',
    });
    if (!table) return answer(result, options);
    if (result.errors) throw new UserInputError(result.errors.map(({ message }) => message).join('\n'));
    return { text: table(result.data), failed: false };
  } finally {
    await close();
  }
}

function answer(result: ExecutionResult, { json }: QueryOptions): Answer {
  return { text: `${JSON.stringify(result, null, json ? 0 : 2)}\n`, failed: result.errors !== undefined };
}

/** How an answer becomes CSV; undefined where the request has no operation to read, an error that the engine reports. */
async function tableOf(
  { schema }: Engine,
  document: DocumentNode,
  options: QueryOptions,
): Promise<((data: unknown) => string) | undefined> {
  const [{ getOperationAST }, { findOperation }, { answerCsv }, { chooseList }, { answerShape }] =
    await Promise.all([
      import('graphql'),
      import('../graphql/operation/find-operation.js'),
      import('../csv/answer-csv.js'),
      import('../csv/answer-lists.js'),
      import('../csv/answer-shape.js'),
    ]);
  if (!getOperationAST(document, options.operation)) return undefined;
  const shape = answerShape(schema, findOperation(document, options.operation));
  const list = chooseList(shape, options.list);
  return (data) => answerCsv(shape, list, data);
}
