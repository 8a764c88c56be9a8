import type { Command } from 'commander';

import { readConfig } from '../config.js';
import type { Database } from '../neo4j/database.js';
import type { AcceptedSeed } from '../seed/check/accepted-seed.js';
import type { LoadReport, SourceReport } from '../seed/load/load-seed.js';
import type { Mended } from '../seed/load/repair-graph.js';
import { noteOutdated } from './note-outdated.js';
import { openDatabaseBriefly } from './open-database.js';
import { printJson, printLine } from './print.js';
import { ProgressDisplay } from './progress.js';
import { defaultSeedPath } from './project-files.js';
import { tellServices } from './tell-services.js';

const EXAMPLES = `
示例 · Examples:
  npx policy-atlas load
  npx policy-atlas load seed/gxi-2022-15
  npx policy-atlas load --repair
  NEO4J_URI=neo4j://localhost:7687 NEO4J_PASSWORD=… npx policy-atlas load
`;

/** Adds `load`: seed files into the database, all of a document or nothing; exit code 3 where there are rejects. */
export function addLoad(program: Command): void {
  program
    .command('load')
    .argument('[paths...]', '文献目录，默认 seed/ · folders of documents, seed/ by default')
    .description('检查并载入种子文件 · check seed files and load them')
    .option('--repair', '重建被手工改动的图 · make a graph anew that was changed by hand')
    .option('--json', '以 JSON 输出 · print JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (given: string[], options: { json?: true; repair?: true }) => {
      const paths = given.length > 0 ? given : [defaultSeedPath()];
      if (options.repair) {
        const mended = await repair(paths);
        if (options.json) printJson({ mended });
        else printMended(mended);
        return;
      }
      const report = await load(paths);
      noteOutdated(report);
      if (options.json) printJson(report);
      else print(report);
    });
}

async function load(paths: readonly string[]): Promise<LoadReport> {
  return withSeed(paths, '载入 · loading', async (database, seed, show) => {
    const { loadSeed } = await import('../seed/load/load-seed.js');
    return loadSeed(database, seed, ({ done, total }) => {
      show(done / total);
    });
  });
}

async function repair(paths: readonly string[]): Promise<readonly Mended[]> {
  return withSeed(paths, '重建 · making the graph anew', async (database, seed) => {
    const { repairGraph } = await import('../seed/load/repair-graph.js');
    return repairGraph(database, seed);
  });
}

/** Does something with a database and checked files, and shows what. */
async function withSeed<T>(
  paths: readonly string[],
  doing: string,
  work: (database: Database, seed: AcceptedSeed, show: (share: number) => void) => Promise<T>,
): Promise<T> {
  const config = readConfig();
  const { AcceptedSeed } = await import('../seed/check/accepted-seed.js');
  // The files are checked before a database is started: where they are rejected, none is needed.
  const seed = await AcceptedSeed.read(paths);
  const progress = new ProgressDisplay();
  const { database, close } = await openDatabaseBriefly(config, progress);
  try {
    progress.show(doing);
    return await work(database, seed, (share) => {
      progress.show(doing, share);
    });
  } finally {
    progress.end();
    // Whatever became of it: a load that lost its connection may have been committed.
    await tellServices(config);
    await close();
  }
}

function printMended(mended: readonly Mended[]): void {
  for (const { name, before, after } of mended) printLine(`${name}: ${before} → ${after}`);
  printLine(
    mended.length === 0
      ? '图已按文件重建，节点与关系的数目未变 made anew from the files; nothing was missing or too many'
      : '图已按文件重建 made anew from the files',
  );
}

function print({ regions, documents, counters, milliseconds }: LoadReport): void {
  for (const source of [regions, ...documents]) printLine(`${source.key}: ${summary(source)}`);
  const written = Object.entries(counters).filter(([, count]) => count > 0);
  const changes = written.map(([name, count]) => `${name} ${count}`).join(', ');
  printLine(
    `${changes === '' ? '无需写入 nothing to write' : `写入 written: ${changes}`} (${milliseconds} ms)`,
  );
  // A load holds files against what the last load noted of them, and not against the graph.
  if (changes === '')
    printLine('图谱若被手工改过 if the graph was changed by hand: policy-atlas load --repair');
}

function summary(source: SourceReport): string {
  if (source.unchanged) return '未变 unchanged';
  const parts = (
    [
      ['实体 entities', source.entities],
      ['陈述 claims', source.claims],
      ['关系 relationships', source.relationships],
    ] as const
  ).map(([label, { created, changed, removed, unchanged }]) => {
    return `${label} +${created} ~${changed} -${removed} =${unchanged}`;
  });
  return parts.join('; ');
}
