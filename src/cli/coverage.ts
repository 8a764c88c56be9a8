import { writeFileSync } from 'node:fs';

import type { Command } from 'commander';

import { ConfigError } from '../errors.js';
import type { Coverage, CoverageUnit, Tallies, Tally } from '../seed/coverage/coverage.js';
import { printJson, printLine } from './print.js';
import { defaultSeedPath } from './project-files.js';

const INCOMPLETE = 3;
const SENTENCES_NEEDED = 0.95;
const SHOWN_GAPS = 50;

const EXAMPLES = `
示例 · Examples:
  npx policy-atlas coverage gxi-2022-15
  npx policy-atlas coverage gxi-2022-15 --html coverage.html
  npx policy-atlas coverage gxi-2022-15 --json | jq .gaps
  npx policy-atlas coverage gxi-2022-15 --strict     # 有数字或名称遗漏即失败 fails on a gap
`;

interface CoverageOptions {
  readonly seed?: string;
  readonly html?: string;
  readonly strict?: true;
  readonly json?: true;
}

/** Adds `coverage`: what of a document no claim covers; with --strict, exit code 3 where that is too much. */
export function addCoverage(program: Command): void {
  program
    .command('coverage')
    .argument('<document>', '文献的键，如 gxi-2022-15 · the key of a document')
    .description('文献中哪些句子、数字、名称没有陈述覆盖 · what of a document no claim covers')
    .option('--seed <path>', '种子目录，默认 seed/ · folder of documents, seed/ by default')
    .option('--html <file>', '生成标注原文的网页 · write a page of the document, marked')
    .option('--strict', '数字与名称须全部覆盖，句子须覆盖 95% · figures and names all, sentences 95%')
    .option('--json', '以 JSON 输出 · print JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (document: string, options: CoverageOptions) => {
      const coverage = await cover(document, options);
      if (options.json) printJson(report(coverage));
      else print(coverage);
      if (options.strict && !isComplete(coverage.total)) process.exitCode = INCOMPLETE;
    });
}

async function cover(document: string, options: CoverageOptions): Promise<Coverage> {
  const [{ readSeed }, { coverDocument }] = await Promise.all([
    import('../seed/files/read-seed.js'),
    import('../seed/coverage/cover-document.js'),
  ]);
  const coverage = coverDocument(await readSeed([options.seed ?? defaultSeedPath()]), document);
  if (options.html !== undefined) {
    const { coveragePage } = await import('../seed/coverage/coverage-page.js');
    write(options.html, coveragePage(coverage));
  }
  return coverage;
}

function write(file: string, html: string): void {
  try {
    writeFileSync(file, html);
  } catch (error) {
    throw new ConfigError(`--html: expected a file that can be written, but got "${file}".`, {
      next: 'Give a file in a folder that exists.',
      cause: error,
    });
  }
}

function report({ document, sections, total, gaps }: Coverage): unknown {
  return { document: document.id, complete: isComplete(total), total, sections, gaps };
}

function isComplete({ sentences, figures, names }: Tallies): boolean {
  const accounted = (sentences.covered + sentences.waived) / Math.max(1, sentences.total);
  return figures.gaps === 0 && names.gaps === 0 && accounted >= SENTENCES_NEEDED;
}

function print({ document, sections, total, gaps }: Coverage): void {
  printLine(document.id);
  printLine('  句子 sentences    数字 figures      名称 names        章节 section');
  for (const { heading, level, ...tallies } of sections) {
    printLine(
      `  ${row(tallies)}${'  '.repeat(Math.max(0, level - 1))}${heading === '' ? '（首个标题之前 before the first heading）' : heading}`,
    );
  }
  printLine(`  ${row(total)}合计 total`);
  if (gaps.length > 0) printLine('\n未覆盖 not covered:');
  for (const gap of gaps.slice(0, SHOWN_GAPS)) printLine(`  ${place(gap)}`);
  if (gaps.length > SHOWN_GAPS) printLine(`  … ${gaps.length - SHOWN_GAPS} (--json, --html)`);
}

function row({ sentences, figures, names }: Tallies): string {
  return [sentences, figures, names].map((tally) => cell(tally).padEnd(18)).join('');
}

/** `12/13 92% (1)`: covered of all, in percent, and in brackets what was waived with a reason. */
function cell({ total, covered, waived }: Tally): string {
  if (total === 0) return '-';
  const percent = Math.floor((100 * (covered + waived)) / total);
  return `${covered}/${total} ${percent}%${waived > 0 ? ` (${waived})` : ''}`;
}

function place({ kind, line, text }: CoverageUnit): string {
  const label = { sentence: '句', figure: '数', name: '名' }[kind];
  return `document.txt:${line} ${label} ${text.replace(/\s+/g, ' ')}`;
}
