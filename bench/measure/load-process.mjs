// Fills an empty database in a process of its own, and tells how fast, and in how much memory.
import neo4j from 'neo4j-driver';

import { createSchema, openProject } from '../database.mjs';
import { batches, mergeStatement } from '../graph/fill.mjs';
import { generateGraph } from '../graph/generate.mjs';
import { loadBatches } from '../graph/load-rows.mjs';
import { openDriver } from '../peers/serve.mjs';
import { median } from './statistics.mjs';

const SAMPLE_MS = 100;
const [way, nodes, seed] = process.argv.slice(2);
const { regionTree } = await import(new URL('../../dist/seed/regions/region-tree.js', import.meta.url).href);
const { GraphWriter } = await import(new URL('../../dist/seed/load/graph-writer.js', import.meta.url).href);
const graph = { nodes: Number(nodes), seed: Number(seed), regions: regionTree() };
const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password } = process.env;
const connection = { uri, username, password };

const samples = [];
const sampler = setInterval(() => samples.push(process.memoryUsage().rss / 2 ** 20), SAMPLE_MS);
const begun = performance.now();
const elements = way === 'merge' ? await mergeLoad() : await projectLoad();
const seconds = (performance.now() - begun) / 1000;
clearInterval(sampler);
process.send({ elements, elementsPerSecond: elements / seconds, seconds, rssMb: memory() }, () =>
  process.exit(0),
);

/** What is compared against: the schema, then one session, one transaction a batch of 10,000. */
async function mergeLoad() {
  await createSchema(connection);
  const driver = openDriver();
  const session = driver.session();
  let written = 0;
  for (const { text, rows } of batches(generateGraph(graph), mergeStatement, (value) => neo4j.int(value))) {
    await session.run(text, { rows });
    written += rows.length;
  }
  await session.close();
  await driver.close();
  return written;
}

/** The project's migration, writer and statements, as its own load has them; a transaction a batch, tried again where it may be. */
async function projectLoad() {
  const { database, int, close } = await openProject(connection);
  const writer = new GraphWriter({
    run: (statement, parameters) => database.write((tx) => tx.run(statement, parameters)),
  });
  await createSchema(connection, async () => {
    for (const { statement, rows } of loadBatches(generateGraph(graph), int)) {
      await writer.write(statement, rows);
    }
  });
  await close();
  return writer.counters.nodesCreated + writer.counters.relationshipsCreated;
}

/** A quarter of the way in, a quarter before the end, and the most: flat where the first two are alike. */
function memory() {
  const quarter = Math.max(1, Math.floor(samples.length / 4));
  const at = (from) => Math.round(median(samples.slice(from, from + quarter)));
  return { early: at(quarter), late: at(samples.length - quarter), most: Math.round(Math.max(...samples)) };
}
