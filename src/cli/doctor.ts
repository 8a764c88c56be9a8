import type { Command } from 'commander';

import { type Config, readConfig } from '../config.js';
import { AtlasError, DatabaseUnavailableError } from '../errors.js';
import type { Provider } from '../neo4j/running-database.js';
import { checkDataDir, checkNode, checkPorts, checkPrograms, type Finding } from './doctor-checks.js';
import { printJson, printLine } from './print.js';
import { findRunningService, type RunningService } from './running-service.js';

const EXAMPLES = `
示例 · Examples:
  npx policy-atlas doctor
  npx policy-atlas doctor --json | jq '.findings[] | select(.state == "missing")'
`;

/** Adds `doctor`: what this machine has and what it lacks; exit code 4 where no database can be had. */
export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .description('检查本机缺什么、怎么装 · what is missing on this machine and how to get it')
    .option('--json', '以 JSON 输出 · print JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (options: { json?: true }) => {
      const findings = await examine(readConfig());
      const ok = findings.every(({ state }) => state !== 'missing');
      if (options.json) printJson({ ok, findings });
      else print(findings, ok);
      if (!ok) process.exitCode = new DatabaseUnavailableError('').exitCode;
    });
}

async function examine(config: Config): Promise<Finding[]> {
  const embedded = config.neo4j === undefined;
  const running = embedded ? findRunningService(config) : undefined;
  const connection = config.neo4j ?? running?.connection;
  const [programs, ports, database] = await Promise.all([
    checkPrograms(embedded, config.embedded.javaHome),
    checkPorts(config, running !== undefined),
    checkDatabase(connection, embedded ? 'embedded' : 'uri'),
  ]);
  const folder = embedded ? [checkDataDir(config)] : [];
  return [...checkNode(), ...programs, ...ports, ...folder, ...database, ...linksTo(running)];
}

/** Whoever has closed the terminal that printed the links finds them here. */
function linksTo(running: RunningService | undefined): Finding[] {
  if (running === undefined) return [];
  const { page, browser } = running.links;
  const link = (id: string, label: string, found: string): Finding => ({ id, label, state: 'ok', found });
  return [
    link('page', '网页 page', page),
    ...(browser === undefined ? [] : [link('neo4j-browser', 'Neo4j Browser', browser)]),
  ];
}

async function checkDatabase(connection: Config['neo4j'], provider: Provider): Promise<Finding[]> {
  const label = '数据库 database';
  if (connection === undefined) {
    const next = '启动 start it: npm start';
    return [{ id: 'database', label, state: 'note', found: '未运行 not running', next }];
  }
  const [{ Database }, { countDocuments }, { checkGds }] = await Promise.all([
    import('../neo4j/database.js'),
    import('../neo4j/count-documents.js'),
    import('./doctor-gds.js'),
  ]);
  try {
    const database = await Database.connect(connection, provider);
    try {
      const [{ documents, cited }, gds] = await Promise.all([countDocuments(database), checkGds(database)]);
      const next = '载入 load it: npx policy-atlas load';
      return [
        { id: 'database', label, state: 'ok', found: connection.uri },
        {
          id: 'seed',
          label: '数据 data',
          state: documents > 0 ? 'ok' : 'note',
          found: `${documents} 份文献 documents${cited > 0 ? `，另有 ${cited} 份仅被引用 only cited` : ''}`,
          ...(documents > 0 ? {} : { next }),
        },
        gds,
      ];
    } finally {
      await database.close();
    }
  } catch (error) {
    if (!(error instanceof AtlasError)) throw error;
    return [{ id: 'database', label, state: 'missing', found: error.message, next: error.next }];
  }
}

const MARKS = { ok: '✓', missing: '✗', note: '·' } as const;

function print(findings: readonly Finding[], ok: boolean): void {
  for (const { label, state, found, next } of findings) {
    printLine(`${MARKS[state]} ${label}: ${found}`);
    if (next !== undefined && next !== '') printLine(`    → ${next}`);
  }
  printLine();
  printLine(ok ? '一切就绪 · all that is needed is here' : '标 ✗ 的各项缺失 · what is marked ✗ is missing');
}
