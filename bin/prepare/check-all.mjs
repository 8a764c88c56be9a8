import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { prepare, root } from './prepare.mjs';
import { PrepareError } from './run.mjs';
import { countTests } from './test-report.mjs';

const REPORT = '.data/test-report.json';

// Static checks first: they are quick, and a type error explains a failing test. Two at a time: eslint alone takes about as
// long as the others together.
const STATIC_STEPS = [
  [{ name: 'eslint', args: ['eslint/bin/eslint.js', '--max-warnings=0', '.'] }],
  [
    { name: 'prettier', args: ['prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'] },
    { name: 'types', args: ['typescript/bin/tsc', '--noEmit'] },
    { name: 'types of pages', args: ['typescript/bin/tsc', '--noEmit', '-p', 'test/explorer'] },
    { name: 'knip', args: ['knip/bin/knip.js', '--no-progress'] },
  ],
];

/** Runs every step whatever became of the one before, and ends the process: 0 when all passed. */
export async function checkAll(vitestArgs) {
  try {
    // Tests of the command line run what a user runs, so it is built too.
    await prepare({ build: true });
  } catch (error) {
    if (!(error instanceof PrepareError)) throw error;
    // A type error is a finding of the type check below; without packages there is nothing to run.
    process.stderr.write(`${error.message}\n`);
    if (!existsSync(new URL('node_modules/vitest', root))) {
      process.stdout.write('0 passed, 1 failed\n');
      process.exit(1);
    }
  }

  const count = { passed: 0, failed: 0 };
  const lines = [];
  const runAll = async (steps) => {
    for (const { name, args } of steps) {
      const { ok, seconds } = await step(name, args, { output: 'at its end' });
      count[ok ? 'passed' : 'failed']++;
      lines.push(`${ok ? 'passed' : 'FAILED'}  ${name} (${seconds} s)`);
    }
  };
  await Promise.all(STATIC_STEPS.map(runAll));

  const report = new URL(REPORT, root);
  mkdirSync(new URL('.data/', root), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const { ok, seconds } = await step('vitest', ['vitest/vitest.mjs', 'run', ...reporters, ...vitestArgs], {
    output: 'as it comes',
  });
  const tests = countTests(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined, ok);
  count.passed += tests.passed;
  count.failed += tests.failed;
  const skipped = tests.skipped > 0 ? `, ${tests.skipped} skipped` : '';
  lines.push(
    `${tests.failed === 0 ? 'passed' : 'FAILED'}  vitest: ${tests.passed + tests.failed} tests${skipped} (${seconds} s)`,
  );

  process.stdout.write(`\n${lines.join('\n')}\n${count.passed} passed, ${count.failed} failed\n`);
  process.exit(count.failed === 0 ? 0 : 1);
}

/** @param output steps that run at the same time show what they said at their end, or their lines would mix */
function step(name, [script, ...args], { output }) {
  let said = '';
  const live = output === 'as it comes';
  if (live) process.stdout.write(`\n▶ ${name}\n`);
  const startedAt = performance.now();
  const command = [fileURLToPath(new URL(`node_modules/${script}`, root)), ...args];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, {
      cwd: fileURLToPath(root),
      stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk) => (said += chunk));
    }
    const stop = (signal) => child.kill(signal);
    process.once('SIGTERM', stop);
    // A terminal sends Ctrl-C to the whole group; this process waits until the tests have stopped what they started.
    const wait = () => undefined;
    process.on('SIGINT', wait);
    child.on('close', (code, signal) => {
      process.off('SIGTERM', stop);
      process.off('SIGINT', wait);
      if (!live) process.stdout.write(`\n▶ ${name}\n${said}`);
      if (signal !== null || code === 130) process.exit(130);
      resolve({ ok: code === 0, seconds: ((performance.now() - startedAt) / 1000).toFixed(1) });
    });
  });
}
