import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** How a tool ended. */
export interface ToolResult {
  /** `undefined` where it does not exist or may not be run; `null` where a signal ended it. */
  readonly code: number | null | undefined;
  /** Its last lines, both streams together. */
  readonly tail: string;
}

const TAIL_LINES = 40;

/** Runs a program to its end, without a shell, telling of every line it prints. */
export function runTool(
  command: string,
  args: readonly string[],
  onLine: (line: string) => void = () => undefined,
): Promise<ToolResult> {
  return new Promise((resolve, reject) => {
    const tail: string[] = [];
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        if (tail.push(line) > TAIL_LINES) tail.shift();
        onLine(line);
      });
    }
    child.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'EACCES')
        resolve({ code: undefined, tail: error.message });
      else reject(error);
    });
    child.on('close', (code) => {
      resolve({ code, tail: tail.join('\n') });
    });
  });
}
