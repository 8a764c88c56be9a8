import { install, isInstalled } from './install.mjs';
import { prepare, root } from './prepare.mjs';
import { PrepareError } from './run.mjs';

/** Makes the checkout and bench/ runnable, and measures. */
export async function startBench(args) {
  try {
    await prepare({ build: true });
    const bench = new URL('bench/', root);
    if (!isInstalled(bench)) await install(bench);
  } catch (error) {
    if (!(error instanceof PrepareError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(error.exitCode);
  }
  const { bench } = await import(new URL('bench/run.mjs', root).href);
  try {
    await bench(args);
  } catch (error) {
    process.stderr.write(`${error instanceof TypeError ? error.message : error.stack}\n`);
    process.exitCode = 1;
  }
}
