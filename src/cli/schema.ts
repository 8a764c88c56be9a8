import { readFileSync } from 'node:fs';

import type { Command } from 'commander';

import { printJson, printLine } from './print.js';
import { projectFile } from './project-files.js';

const EXAMPLES = `
示例 · Examples:
  npx policy-atlas schema > api.graphql
  npx policy-atlas schema --json     # 内省结果 the result of introspection
`;

/** Adds `schema`: the whole API, with what is derived from schema.graphql. */
export function addSchema(program: Command): void {
  program
    .command('schema')
    .description('打印完整的 GraphQL 模式 · print the whole GraphQL schema')
    .option('--json', '以内省 JSON 输出 · print introspection JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (options: { json?: true }) => {
      const [{ readModel }, { deriveSchema }, { introspectionFromSchema }] = await Promise.all([
        import('../graphql/model/read-model.js'),
        import('../graphql/schema/derive-schema.js'),
        import('graphql'),
      ]);
      const text = readFileSync(projectFile('schema.graphql'), 'utf8');
      const { schema, sdl } = deriveSchema(text, readModel(text));
      if (options.json) printJson(introspectionFromSchema(schema));
      else printLine(sdl.trimEnd());
    });
}
