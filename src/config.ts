import { resolve } from 'node:path';

import { ConfigError } from './errors.js';
import { shownUri } from './shown-uri.js';

/** Settings of the service; the only place that reads `process.env`. */
export interface Config {
  /** A database of the user's own; `undefined` means the embedded one (or, in tests, a container). */
  readonly neo4j: Neo4jConnection | undefined;
  /** The link that opens Neo4j Browser of a database of the user's own; `undefined` where it is not known. */
  readonly browserUrl: string | undefined;
  /** Where that database serves HTTP to this service, which then shows its Neo4j Browser; `undefined` where it is not known. */
  readonly neo4jHttpUrl: string | undefined;
  readonly host: string;
  readonly port: number;
  readonly embedded: EmbeddedConfig;
  readonly gds: GdsConfig;
  readonly answers: AnswersConfig;
  /** Whether only operations that come with the project are answered. */
  readonly operationsOnly: boolean;
  /** Whether a client may ask for the schema, and whether errors may suggest names from it. */
  readonly introspection: boolean;
  /** pino's level: `silent`, `error`, `warn`, `info`, `debug`. */
  readonly logLevel: string;
}

export interface Neo4jConnection {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** `undefined` is the server's home database. */
  readonly database: string | undefined;
}

/** What Graph Data Science may take of the database, be it the embedded one or another. */
export interface GdsConfig {
  /** Longest time of a run, and longest wait for one's turn. */
  readonly timeoutMs: number;
  /** Most bytes of the database's heap that a run may take, by its estimate. */
  readonly memoryBytes: number;
}

/** Answers that the service gives again while the graph stays as it is. */
export interface AnswersConfig {
  /** How much memory they may take; 0 is none, and each answer is made. */
  readonly memoryBytes: number;
  /** How long ago the graph must have been seen in the snapshot of an answer that is given again. */
  readonly freshnessMs: number;
  /** The header `Cache-Control` of what is asked for with GET. */
  readonly cacheControl: string;
}

export interface EmbeddedConfig {
  readonly boltPort: number;
  readonly httpPort: number;
  /** Absolute path of the ignored folder that holds the database and its password file. */
  readonly dataDir: string;
  /** Whether Graph Data Science is loaded (12 s instead of 5 s to start). */
  readonly graphDataScience: boolean;
  /** Java's heap, as the JVM writes it: `512m`, `4g`. */
  readonly heap: string;
  /** Neo4j's page cache, which holds the graph's files; outside of the heap. */
  readonly pageCache: string;
  /** The JDK to use; `undefined` means the `java` on the path. */
  readonly javaHome: string | undefined;
}

/** Options of the command line that stand for a setting. */
export interface ConfigOptions {
  /** `EMBEDDED_GDS`; there is no embedded database beside one of the user's own. */
  readonly gds?: boolean | undefined;
}

/** @throws ConfigError when a setting is not of its form, or contradicts an option; the message names the setting. */
export function readConfig(
  env: NodeJS.ProcessEnv = process.env,
  { gds = false }: ConfigOptions = {},
): Config {
  const neo4j = readConnection(env);
  if (gds && neo4j !== undefined) {
    throw new ConfigError(
      `--gds: expected the embedded database, but NEO4J_URI is set, to "${shownUri(neo4j.uri)}".`,
      {
        next: 'Install Graph Data Science in that Neo4j, as https://neo4j.com/docs/graph-data-science/current/installation/ says, or unset NEO4J_URI.',
      },
    );
  }
  const graphDataScience = gds || readFlag(env, 'EMBEDDED_GDS', false);
  return {
    neo4j,
    browserUrl: readLink(
      env,
      'NEO4J_BROWSER_URL',
      /^https?:\/\/[^/\s]+\/\S*$/,
      'http://localhost:7474/browser/',
    ),
    neo4jHttpUrl: readLink(env, 'NEO4J_HTTP_URL', /^https?:\/\/[^/\s]+\/?$/, 'http://localhost:7474'),
    host: env['HOST'] || '127.0.0.1',
    port: readPort(env, 'PORT', 4000),
    embedded: {
      boltPort: readPort(env, 'EMBEDDED_BOLT_PORT', 7687),
      httpPort: readPort(env, 'EMBEDDED_HTTP_PORT', 7474),
      dataDir: resolve(env['ATLAS_DATA_DIR'] || '.data'),
      graphDataScience,
      // Projections are in the heap, beside all else.
      heap: readSize(env, 'EMBEDDED_HEAP', graphDataScience ? '1g' : '512m'),
      pageCache: readSize(env, 'EMBEDDED_PAGE_CACHE', '128m'),
      javaHome: env['JAVA_HOME'] || undefined,
    },
    gds: {
      timeoutMs: readSeconds(env, 'GDS_TIMEOUT', 60) * 1000,
      memoryBytes: bytesOf(readSize(env, 'GDS_MEMORY', '512m')),
    },
    answers: {
      memoryBytes:
        env['ATLAS_ANSWERS_MEMORY'] === '0' ? 0 : bytesOf(readSize(env, 'ATLAS_ANSWERS_MEMORY', '64m')),
      freshnessMs: readSpan(env, 'ATLAS_FRESHNESS', 1) * 1000,
      cacheControl: readCacheControl(env),
    },
    operationsOnly: readFlag(env, 'ATLAS_OPERATIONS_ONLY', false),
    introspection: readFlag(env, 'ATLAS_INTROSPECTION', true),
    logLevel: env['LOG_LEVEL'] || 'warn',
  };
}

function readConnection(env: NodeJS.ProcessEnv): Neo4jConnection | undefined {
  const uri = env['NEO4J_URI'];
  if (!uri) return undefined;
  if (!/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/]+/.test(uri)) {
    throw new ConfigError(
      `NEO4J_URI: expected neo4j:// or bolt:// (or +s, +ssc) and a host, but got "${shownUri(uri)}".`,
      {
        next: 'Give an address such as neo4j://localhost:7687, or unset NEO4J_URI to use the embedded database.',
      },
    );
  }
  const password = env['NEO4J_PASSWORD'];
  if (!password) {
    throw new ConfigError('NEO4J_PASSWORD: expected the password for NEO4J_URI, but it is not set.', {
      next: 'Set NEO4J_PASSWORD, and NEO4J_USERNAME where the user is not "neo4j".',
    });
  }
  return {
    uri,
    username: env['NEO4J_USERNAME'] || 'neo4j',
    password,
    database: env['NEO4J_DATABASE'] || undefined,
  };
}

function readLink(env: NodeJS.ProcessEnv, name: string, form: RegExp, example: string): string | undefined {
  const text = env[name];
  if (!text) return undefined;
  if (form.test(text)) return text;
  throw new ConfigError(`${name}: expected a link such as ${example}, but got "${text}".`, {
    next: `Unset ${name} to do without.`,
  });
}

function readPort(env: NodeJS.ProcessEnv, name: string, fallback: number): number {
  const text = env[name];
  if (!text) return fallback;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new ConfigError(`${name}: expected a port from 0 to 65535, but got "${text}".`, {
      next: `Unset ${name} to use ${fallback}.`,
    });
  }
  return port;
}

function readSize(env: NodeJS.ProcessEnv, name: string, fallback: string): string {
  const text = env[name];
  if (!text) return fallback;
  if (/^[1-9]\d*[mg]$/i.test(text)) return text.toLowerCase();
  throw new ConfigError(`${name}: expected a size such as 512m or 4g, but got "${text}".`, {
    next: `Unset ${name} to use ${fallback}.`,
  });
}

function bytesOf(size: string): number {
  return Number(size.slice(0, -1)) * (size.endsWith('g') ? 2 ** 30 : 2 ** 20);
}

function readSeconds(env: NodeJS.ProcessEnv, name: string, fallback: number): number {
  const text = env[name];
  if (!text) return fallback;
  const seconds = Number(text);
  if (Number.isInteger(seconds) && seconds >= 1 && seconds <= 86_400) return seconds;
  throw new ConfigError(`${name}: expected a number of seconds from 1 to 86400, but got "${text}".`, {
    next: `Unset ${name} to use ${fallback}.`,
  });
}

/** Directives as RFC 9111 writes them, section 5.2. */
function readCacheControl(env: NodeJS.ProcessEnv): string {
  // A browser or a proxy may keep an answer, and asks whether it still holds.
  const text = env['ATLAS_CACHE_CONTROL'] || 'no-cache';
  if (/^[a-z-]+(=\d+)?(, *[a-z-]+(=\d+)?)*$/i.test(text)) return text;
  throw new ConfigError(
    `ATLAS_CACHE_CONTROL: expected directives such as "public, max-age=60", but got "${text}".`,
    { next: 'Unset ATLAS_CACHE_CONTROL to use no-cache.' },
  );
}

/** Seconds, of which there may be none or a part. */
function readSpan(env: NodeJS.ProcessEnv, name: string, fallback: number): number {
  const text = env[name];
  if (!text) return fallback;
  if (/^\d{1,5}(\.\d{1,3})?$/.test(text) && Number(text) <= 86_400) return Number(text);
  throw new ConfigError(`${name}: expected a number of seconds from 0 to 86400, but got "${text}".`, {
    next: `Unset ${name} to use ${fallback}.`,
  });
}

function readFlag(env: NodeJS.ProcessEnv, name: string, fallback: boolean): boolean {
  const text = env[name];
  if (!text) return fallback;
  if (text === 'true' || text === '1') return true;
  if (text === 'false' || text === '0') return false;
  throw new ConfigError(`${name}: expected true or false, but got "${text}".`);
}
