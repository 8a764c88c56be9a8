import { prepare } from './prepare.mjs';
import { PrepareError } from './run.mjs';

/** Makes the checkout runnable. */
export async function startBuild() {
  try {
    await prepare({ build: true });
  } catch (error) {
    if (!(error instanceof PrepareError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(error.exitCode);
  }
}
