import { type ChildProcess, spawn } from 'node:child_process';

/** How a command ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunningCommand {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves with what is on the stream as soon as that matches, or with all of it when the command ends. */
  matching(stream: 'stdout' | 'stderr', pattern: RegExp): Promise<string>;
}

/** No setting of whoever runs the tests reaches a command: it sees these, and what a program needs to start at all. */
const CLEARED = [
  'NEO4J_URI',
  'NEO4J_USERNAME',
  'NEO4J_PASSWORD',
  'NEO4J_DATABASE',
  'NEO4J_BROWSER_URL',
  'NEO4J_HTTP_URL',
  'HOST',
  'PORT',
  'EMBEDDED_BOLT_PORT',
  'EMBEDDED_HTTP_PORT',
  'EMBEDDED_GDS',
  'GDS_TIMEOUT',
  'GDS_MEMORY',
  'ATLAS_DATA_DIR',
  'ATLAS_INTROSPECTION',
  'ATLAS_ANSWERS_MEMORY',
  'ATLAS_FRESHNESS',
  'ATLAS_CACHE_CONTROL',
  'ATLAS_OPERATIONS_ONLY',
  'LOG_LEVEL',
];

/** Where src/ is edited while the tests run, a command compiles first and says so. */
const PREPARATION = /^(?:编译|等待另一进程).*\n/gm;

/** Starts `policy-atlas` as a user would: a process of its own, from the checkout. */
export function startCli(args: readonly string[], env: Record<string, string> = {}): RunningCommand {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !CLEARED.includes(name)),
  );
  const child = spawn(process.execPath, ['bin/policy-atlas.mjs', ...args], {
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.stderr += chunk.toString()));
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => {
      resolve({ code, stdout: said.stdout, stderr: said.stderr.replace(PREPARATION, '') });
    });
  });
  return {
    child,
    ended,
    matching: (stream, pattern) =>
      new Promise((resolve) => {
        const look = () => {
          if (pattern.test(said[stream])) resolve(said[stream]);
        };
        child[stream].on('data', look);
        void ended.then((end) => {
          resolve(end[stream]);
        });
        look();
      }),
  };
}

/** Runs `policy-atlas` to its end. */
export function runCli(args: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  return startCli(args, env).ended;
}
