import type { Command } from 'commander';

import { readConfig } from '../config.js';
import { openDatabaseBriefly } from './open-database.js';
import { openEngine } from './open-engine.js';
import { printJson, printLine } from './print.js';
import { ProgressDisplay } from './progress.js';

const EXAMPLES = `
示例 · Examples:
  npx policy-atlas status
  npx policy-atlas status --json | jq -r .snapshot.id
`;

/** What a graph holds right now. */
interface Status {
  /** Null where no load has made the graph. */
  readonly snapshot: Snapshot | null;
}

/** As `Query.snapshot` tells it. */
interface Snapshot {
  readonly id: string;
  readonly loadedAt: string;
  readonly documents: readonly { readonly id: string; readonly name: string; readonly nameEn: string }[];
}

const QUERY = '{ snapshot { id loadedAt documents { id name(language: ZH) nameEn: name(language: EN) } } }';

/** Adds `status`: which state the graph is in and what it holds, where `doctor` tells what the machine has. */
export function addStatus(program: Command): void {
  program
    .command('status')
    .description('图谱处于什么状态、载入了哪些文献 · which state the graph is in, and which documents it has')
    .option('--json', '以 JSON 输出 · print JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (options: { json?: true }) => {
      const status = await readStatus();
      if (options.json) printJson(status);
      else print(status);
    });
}

async function readStatus(): Promise<Status> {
  const progress = new ProgressDisplay();
  const config = readConfig();
  const { database, close } = await openDatabaseBriefly(config, progress);
  progress.end();
  try {
    const engine = await openEngine(database, config.gds);
    const parsed = engine.parse(QUERY);
    if ('errors' in parsed) throw new AggregateError(parsed.errors, `expected ${QUERY} to be valid`);
    const { data } = await engine.execute({ document: parsed.document });
    return data as unknown as Status;
  } finally {
    await close();
  }
}

function print({ snapshot }: Status): void {
  if (snapshot === null) {
    printLine('图谱还没有快照 the graph has no snapshot: npx policy-atlas load');
    return;
  }
  const { id, loadedAt, documents } = snapshot;
  printLine(`快照 snapshot   ${id}`);
  printLine(`载入 loaded at  ${loadedAt}`);
  printLine(`文献 documents  ${documents.length}`);
  for (const document of documents) {
    printLine(`  ${document.id}`);
    printLine(`    ${document.name}`);
    if (document.nameEn !== document.name) printLine(`    ${document.nameEn}`);
  }
}
