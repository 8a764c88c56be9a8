import type { Command } from 'commander';

import { formatReject } from '../errors.js';
import { printJson, printLine } from './print.js';
import { defaultSeedPath } from './project-files.js';

const REJECTED = 3;

const EXAMPLES = `
示例 · Examples:
  npx policy-atlas check
  npx policy-atlas check seed/gxi-2022-15
  npx policy-atlas check --json | jq .rejects
`;

/** Adds `check`: every reject of the seed files in one run; exit code 3 where there is one. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .argument('[paths...]', '文献目录，默认 seed/ · folders of documents, seed/ by default')
    .description('检查种子文件，一次列出全部未通过项 · check seed files and list every reject')
    .option('--json', '以 JSON 输出 · print JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], options: { json?: true }) => {
      process.exitCode = await check(paths.length > 0 ? paths : [defaultSeedPath()], options.json ?? false);
    });
}

async function check(paths: readonly string[], json: boolean): Promise<number> {
  const [{ readSeed }, { checkSeed }] = await Promise.all([
    import('../seed/files/read-seed.js'),
    import('../seed/check/check-seed.js'),
  ]);
  const { documents, rejects, warnings } = checkSeed(await readSeed(paths));
  const counted = documents.map(({ id, entities, claims }) => ({
    id,
    entities: entities.length,
    claims: claims.length,
  }));
  const ok = rejects.length === 0;
  if (json) {
    printJson({ ok, documents: counted, rejects, warnings });
    return ok ? 0 : REJECTED;
  }
  for (const warning of warnings) printLine(`${formatReject(warning)} (提醒 warning)`);
  for (const reject of rejects) printLine(formatReject(reject));
  if (rejects.length + warnings.length > 0) printLine();
  for (const { id, entities, claims } of counted) {
    printLine(`${id}: ${entities} 个实体 entities, ${claims} 条陈述 claims`);
  }
  const heed = warnings.length === 0 ? '' : `, ${warnings.length} 条提醒 warnings`;
  printLine(`${ok ? '通过 passed' : '未通过 refused'}: ${rejects.length} 个未通过项 rejects${heed}`);
  return ok ? 0 : REJECTED;
}
