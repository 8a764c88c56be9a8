import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

const STDERR_LINES = 20;
const STOP_TIMEOUT_MS = 30_000;

/** What a launcher is started with; its arguments are described in embedded/launcher/Launcher.java. */
export interface LauncherCommand {
  readonly java: string;
  readonly jvmFlags: readonly string[];
  readonly classPath: readonly string[];
  /** Neo4j's home; it exists. */
  readonly home: string;
  readonly arguments: Readonly<Record<string, string>>;
}

/** A start that failed, in the launcher's own words. */
export interface LauncherFailure {
  readonly cause: 'port' | 'locked' | 'password' | 'other';
  readonly message: string;
}

/** A launcher whose Neo4j answers. */
export interface LauncherProcess {
  /** Settles when the process has ended, for whatever reason, with how it ended and what it last said. */
  readonly ended: Promise<string>;
  /** Ends Neo4j in good order, by force after `timeoutMs` (30,000); harmless when called twice. */
  stop(timeoutMs?: number): Promise<void>;
}

/** Starts the Java process of a launcher and waits until it says on its standard output that Neo4j answers, or why not. */
export async function spawnLauncher(command: LauncherCommand): Promise<LauncherProcess | LauncherFailure> {
  // Hundreds of jars are too long for the command line of some systems, so the class path goes by file.
  const argumentFile = join(command.home, 'java.args');
  const classPath = command.classPath.join(process.platform === 'win32' ? ';' : ':');
  await writeFile(argumentFile, `-cp "${classPath.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"\n`);
  const launcherArguments = Object.entries({ home: command.home, ...command.arguments });
  const child = spawn(
    command.java,
    [
      ...command.jvmFlags,
      `@${argumentFile}`,
      'Launcher',
      ...launcherArguments.flatMap(([name, value]) => [`--${name}`, value]),
    ],
    // `detached` puts the launcher into a session of its own, so that Ctrl-C reaches this process alone, which then stops
    // things in order. The kernel closes the launcher's standard input when this process dies, and the launcher ends.
    { stdio: ['pipe', 'pipe', 'pipe'], detached: true },
  );
  child.stdin.on('error', () => undefined);
  const stderr: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => {
    if (stderr.push(line) > STDERR_LINES) stderr.shift();
  });
  const ended = new Promise<string>((resolve) =>
    child.once('close', (code, signal) => {
      resolve([`java ended with ${code ?? signal}`, ...stderr].join('\n'));
    }),
  );
  const failure = await new Promise<LauncherFailure | undefined>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line === 'ATLAS READY') resolve(undefined);
      const failed = /^ATLAS FAILED (port|locked|password|other) (.*)$/.exec(line);
      if (failed) resolve({ cause: failed[1] as LauncherFailure['cause'], message: failed[2] ?? '' });
    });
    child.once('error', (error) => {
      resolve({ cause: 'other', message: error.message });
    });
    void ended.then((message) => {
      resolve({ cause: 'other', message });
    });
  });
  if (failure !== undefined) return failure;

  return {
    ended,
    async stop(timeoutMs = STOP_TIMEOUT_MS) {
      child.stdin.end();
      const timer = new AbortController();
      const late = sleep(timeoutMs, undefined, { signal: timer.signal }).then(
        () => child.kill('SIGKILL'),
        () => undefined,
      );
      await ended;
      timer.abort();
      await late;
    },
  };
}

/** Whether the start succeeded. */
export function isRunning(outcome: LauncherProcess | LauncherFailure): outcome is LauncherProcess {
  return 'stop' in outcome;
}
