// Policy Atlas as it is shipped: the compiled server over its engine.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

import { announce } from './serve.mjs';

const root = new URL('../../', import.meta.url);
const FILES = [
  'graphql/engine.js',
  'server/start-server.js',
  'neo4j/database.js',
  'analytics/computations.js',
  'config.js',
];
const [{ createEngine }, { startServer }, { Database }, { createComputations }, { readConfig }] =
  await Promise.all(FILES.map((file) => import(new URL(`dist/${file}`, root).href)));
const { pino } = createRequire(fileURLToPath(new URL('package.json', root)))('pino');

const { NEO4J_URI: uri, NEO4J_USERNAME: username = 'neo4j', NEO4J_PASSWORD: password } = process.env;
const { gds, answers } = readConfig();
/** The peers have no cache, so ours has none beside them. */
const keepsAnswers = process.env.BENCH_ANSWERS === 'true';
const database = await Database.connect({ uri, username, password, database: undefined });
const engine = createEngine({
  database,
  schemaFile: fileURLToPath(new URL('schema.graphql', root)),
  fieldsDir: fileURLToPath(new URL('cypher/fields', root)),
  computations: createComputations(gds),
});
const server = await startServer({
  engine,
  database,
  config: { host: '127.0.0.1', port: 0, introspection: true, gds, ...(keepsAnswers && { answers }) },
  log: pino({ level: 'warn' }, pino.destination(2)),
});
if (process.env.BENCH_WARM_UP === 'true') await warmUp();
announce(`${server.url}/graphql`, async () => {
  await server.close();
  await database.close();
});

/** What `npm start` does behind its first requests: see src/cli/warm-up.ts. */
async function warmUp() {
  const { warmUp: planShipped } = await import(new URL('dist/cli/warm-up.js', root).href);
  const folder = new URL('operations/', root);
  const queries = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
  await planShipped(server, engine, queries, { aborted: false });
}
