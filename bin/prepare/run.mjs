import { spawn } from 'node:child_process';

/** A step of the preparation that failed, with a message for the user. */
export class PrepareError extends Error {
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/**
 * Runs a program to its end and keeps what it says.
 *
 * @returns its exit code and its output, standard output and standard error in one text
 * @throws PrepareError with exit code 130 or 143 when this process is told to stop: the program is stopped first
 */
export function run(command, args, { cwd, shell = false }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let stoppedBy;
    const keep = (chunk) => (output += chunk);
    const stop = (signal) => {
      stoppedBy = signal;
      child.kill(signal);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
    const settled = () => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
    };
    child.on('error', (error) => {
      settled();
      reject(new PrepareError(`${command}: ${error.message}`));
    });
    child.on('close', (code) => {
      settled();
      if (stoppedBy === undefined) resolve({ code, output });
      else reject(new PrepareError('已停止。Stopped.', stoppedBy === 'SIGINT' ? 130 : 143));
    });
  });
}
