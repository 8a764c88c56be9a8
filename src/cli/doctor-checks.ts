import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';

import type { Config } from '../config.js';
import { findJava } from '../neo4j/java-tools.js';
import { runTool } from '../neo4j/run-tool.js';
import { howToGet } from './doctor-hints.js';
import { tryPort } from './port-check.js';
import { projectFile } from './project-files.js';

/** One line of `doctor`. */
export interface Finding {
  /** Stable, for programs. */
  readonly id: string;
  /** Chinese, then English. */
  readonly label: string;
  /** `note`: it is missing, but these settings do not need it. */
  readonly state: 'ok' | 'missing' | 'note';
  readonly found: string;
  /** What to do about it, where something is to be done. */
  readonly next?: string;
}

/** Node itself, and the packages of package-lock.json. */
export function checkNode(): Finding[] {
  const version = process.versions.node;
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const recent = major > 20 || (major === 20 && minor >= 19);
  const installed = existsSync(projectFile('node_modules/commander'));
  return [
    finding('node', 'Node ≥ 20.19', recent, version, howToGet('node')),
    finding('packages', '依赖包 packages', installed, installed ? 'node_modules' : 'none', 'npm ci'),
  ];
}

/** Java and Maven, which the embedded database needs, and a container engine, which can take their place. */
export async function checkPrograms(needed: boolean, javaHome: string | undefined): Promise<Finding[]> {
  const [java, maven, docker, podman] = await Promise.all([
    findJava(javaHome).catch((error: unknown) => error as Error),
    probe('mvn', ['--version'], /Apache Maven (\d[\w.-]*)/),
    probe('docker', ['info', '--format', 'version={{.ServerVersion}}'], /^version=(\S+)/m),
    probe('podman', ['info', '--format', 'version={{.Version.Version}}'], /^version=(\S+)/m),
  ]);
  const engine = docker !== undefined ? `docker ${docker}` : podman && `podman ${podman}`;
  const missing = needed ? 'missing' : 'note';
  return [
    java instanceof Error
      ? { id: 'java', label: 'JDK ≥ 17', state: missing, found: java.message, next: howToGet('java') }
      : { id: 'java', label: 'JDK ≥ 17', state: 'ok', found: java.version },
    program('maven', 'Maven', maven, missing, howToGet('maven')),
    program('container-engine', '容器引擎 container engine', engine, 'note', howToGet('container')),
  ];
}

/** The ports that `up` opens. A port that a running `up` has taken is no problem. */
export async function checkPorts(config: Config, running: boolean): Promise<Finding[]> {
  const ports: [string, string, number][] = [['PORT', config.host, config.port]];
  if (config.neo4j === undefined) {
    ports.push(['EMBEDDED_BOLT_PORT', '127.0.0.1', config.embedded.boltPort]);
    ports.push(['EMBEDDED_HTTP_PORT', '127.0.0.1', config.embedded.httpPort]);
  }
  return Promise.all(
    ports.map(async ([name, host, port]): Promise<Finding> => {
      const { error } = await tryPort(host, port);
      const free = error === undefined;
      const found = free
        ? '空闲 free'
        : running
          ? '由本服务占用 taken by this service'
          : (error.code ?? error.message);
      return finding(
        name.toLowerCase().replaceAll('_', '-'),
        `${name} ${host}:${port}`,
        free || running,
        found,
        `另选端口 choose another: ${name}=${port + 1000}`,
      );
    }),
  );
}

/** The folder of the embedded database and its password. */
export function checkDataDir({ embedded }: Config): Finding {
  let problem: string | undefined;
  try {
    mkdirSync(embedded.dataDir, { recursive: true });
    accessSync(embedded.dataDir, constants.W_OK);
  } catch (error) {
    problem = error instanceof Error ? error.message : String(error);
  }
  return finding(
    'data-dir',
    '数据目录 data folder',
    problem === undefined,
    problem ?? embedded.dataDir,
    'ATLAS_DATA_DIR=<可写目录 a folder that this user may write>',
  );
}

function finding(id: string, label: string, ok: boolean, found: string, next: string): Finding {
  return { id, label, state: ok ? 'ok' : 'missing', found, ...(ok ? {} : { next }) };
}

function program(
  id: string,
  label: string,
  found: string | undefined,
  absent: 'missing' | 'note',
  next: string,
): Finding {
  return found === undefined
    ? { id, label, state: absent, found: '没有 none', next }
    : { id, label, state: 'ok', found };
}

/** The version that a program reports; `undefined` where it is missing or does not work. */
async function probe(command: string, args: readonly string[], version: RegExp): Promise<string | undefined> {
  const { code, tail } = await runTool(command, args);
  return code === 0 ? version.exec(tail)?.[1] : undefined;
}
