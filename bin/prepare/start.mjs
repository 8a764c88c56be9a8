import { prepare, root } from './prepare.mjs';
import { PrepareError } from './run.mjs';

/** Makes the checkout runnable and runs its command line with this process's arguments. */
export async function start() {
  try {
    await prepare({ build: true });
  } catch (error) {
    if (!(error instanceof PrepareError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(error.exitCode);
  }
  const { main } = await import(new URL('dist/cli/main.js', root).href);
  await main(process.argv.slice(2));
}
