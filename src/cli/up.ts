import { setTimeout as sleep } from 'node:timers/promises';

import type { Command } from 'commander';

import { type Config, readConfig } from '../config.js';
import { ConfigError } from '../errors.js';
import { greeting } from '../server/browser-pack/pack-route.js';
import { serviceUrl } from '../server/service-url.js';
import { browserSource } from './browser-source.js';
import { noteLifeEvent } from './life-event.js';
import { noteOutdated } from './note-outdated.js';
import { openDatabase } from './open-database.js';
import { openEngine } from './open-engine.js';
import { shippedOperations } from './operation-source.js';
import { tryPort } from './port-check.js';
import { ProgressDisplay } from './progress.js';
import { defaultSeedPath, projectFile } from './project-files.js';
import { printReady } from './ready-message.js';
import { findRunningService, noteRunningService } from './running-service.js';
import { newToken, noteService } from './service-notes.js';
import { Shutdown } from './shutdown.js';
import { warmUp } from './warm-up.js';

const EXAMPLES = `
示例 · Examples:
  npm start
  PORT=8080 npm start
  npx policy-atlas up --gds
  NEO4J_URI=neo4j://localhost:7687 NEO4J_PASSWORD=… npm start
`;

/** How long an interrupted start waits for the database, so that it can stop it in good order. */
const OPENING_MS = 8_000;

/** Adds `up`: database, data and service, until Ctrl-C. */
export function addUp(program: Command): void {
  program
    .command('up')
    .description('启动数据库、载入数据、提供服务 · start the database, load the data, serve')
    .option('--json', '就绪后以 JSON 输出地址 · print the addresses as JSON when ready')
    .option('--gds', '内嵌数据库带 Graph Data Science · the embedded database with Graph Data Science')
    .addHelpText('after', EXAMPLES)
    .action(async (options: UpOptions) => {
      const shutdown = new Shutdown();
      const progress = new ProgressDisplay();
      shutdown.listen();
      try {
        await up(shutdown, progress, options);
      } catch (error) {
        progress.end('✗');
        // An error that comes from being stopped is none to report.
        if (shutdown.signal.aborted) return;
        await shutdown.end();
        throw error;
      }
    });
}

interface UpOptions {
  readonly json?: true;
  readonly gds?: true;
}

async function up(shutdown: Shutdown, progress: ProgressDisplay, options: UpOptions): Promise<void> {
  const startedAt = performance.now();
  const config = readConfig(undefined, { gds: options.gds });
  // A free port and good files are checked first, since starting the database takes seconds.
  const port = await requireFreePort(config);
  const { AcceptedSeed } = await import('../seed/check/accepted-seed.js');
  const seed = await AcceptedSeed.read([defaultSeedPath()]);

  // The database tells Browser where this service is, so the port is fixed before it starts, whichever it is.
  const url = serviceUrl(config.host, port);
  const hosts = ['localhost', '127.0.0.1', new URL(url).hostname];
  const opening = openDatabase(config, progress, { commands: greeting(url), hosts: [...new Set(hosts)] });
  // Told to stop while the database starts, this waits a while for the start and then stops the database. It does not wait
  // for a download: the next start continues it, and a launcher ends when its parent does.
  await shutdown.add(async () => {
    const late = sleep(OPENING_MS, undefined, { ref: false });
    await (await Promise.race([opening.catch(() => undefined), late]))?.close();
  });
  // The database starts in a process of its own, so there is time to import what the service needs.
  const parts = Promise.all([
    import('../server/start-server.js'),
    import('pino'),
    import('../graphql/engine.js'),
    import('../seed/load/load-seed.js'),
    import('../server/neo4j-browser.js'),
    import('../server/browser-pack/browser-pack.js'),
    import('../server/pages/read-explorer.js').then(({ readExplorer }) =>
      readExplorer(projectFile('explorer/dist')),
    ),
  ]);
  // Awaited below. Without this, an import that fails before then would end the process as an unhandled rejection.
  parts.catch(() => undefined);
  const { database, server } = await opening;
  shutdown.signal.throwIfAborted();
  server.keepAlive(noteLifeEvent).catch((error: unknown) => shutdown.fail(error));
  const [{ startServer }, { pino }, , { loadSeed }, { neo4jBrowserLink }, { readBrowserPack }, explorer] =
    await parts;
  const browser = browserSource(config, server);
  const browserUrl = browser && neo4jBrowserLink(url, browser);
  await shutdown.add(noteRunningService(config, server, { page: `${url}/`, browser: browserUrl }));

  progress.show('载入数据 · loading seed files');
  const report = await loadSeed(database, seed, ({ done, total }) => {
    progress.show('载入数据 · loading seed files', done / total);
  });
  noteOutdated(report);
  shutdown.signal.throwIfAborted();

  progress.show('启动服务 · starting the service');
  const engine = await openEngine(database, config.gds);
  const operations = shippedOperations();
  const log = pino({ level: config.logLevel }, pino.destination(2));
  const pack = readBrowserPack(projectFile('cypher/browser'), projectFile('palette.json'));
  const token = newToken();
  const service = await startServer({
    engine,
    database,
    config: { ...config, port },
    log,
    token,
    operations,
    explorer,
    browser,
    pack,
  });
  await shutdown.add(() => service.close());
  await shutdown.add(noteService(config, service.url, token));
  progress.end();
  shutdown.ready();
  const seconds = (performance.now() - startedAt) / 1000;
  printReady({ url: service.url, browserUrl, database: server, seconds, json: options.json ?? false });
  const { sweepProjections } = await import('../analytics/gds/gds-runs.js');
  // Nobody waits for this: whoever runs Graph Data Science first would do it too.
  sweepProjections(database, config.gds, shutdown.signal).catch(() => undefined);
  await warmUp(
    service,
    engine,
    // What the first pages ask comes before what somebody may ask.
    [...explorer.entry.operations, ...operations.map(({ query }) => query)],
    shutdown.signal,
  );
}

/** The port to listen on: the one that is asked for, or a free one for 0. */
async function requireFreePort(config: Config): Promise<number> {
  const { host, port } = config;
  const { port: free, error } = await tryPort(host, port);
  if (error === undefined) return free;
  if (error.code === 'EADDRINUSE' && findRunningService(config) !== undefined) {
    throw new ConfigError(
      `PORT: expected a free port on ${host}, but ${port} is taken, and Policy Atlas runs already.`,
      {
        next: `Use it at http://${host}:${port}, or stop it, or start another with a PORT and an ATLAS_DATA_DIR of its own.`,
      },
    );
  }
  const { listenError } = await import('../server/listen-error.js');
  throw listenError(error, { host, port });
}
