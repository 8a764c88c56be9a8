// Fills an empty database in a process of its own, and tells how fast, and in how much memory.
import neo4j from 'neo4j-driver';

import { batches, mergeStatement } from '../graph/fill.mjs';
import { generateGraph } from '../graph/generate.mjs';
import { openDriver } from '../peers/serve.mjs';
import { median } from './statistics.mjs';

const SAMPLE_MS = 100;
const [way, nodes, seed] = process.argv.slice(2);
const { regionTree } = await import(new URL('../../dist/seed/region-tree.js', import.meta.url).href);
const graph = { nodes: Number(nodes), seed: Number(seed), regions: regionTree() };

const samples = [];
const sampler = setInterval(() => samples.push(process.memoryUsage().rss / 2 ** 20), SAMPLE_MS);
const begun = performance.now();
const elements = way === 'merge' ? await mergeLoad() : await projectLoad();
const seconds = (performance.now() - begun) / 1000;
clearInterval(sampler);
process.send(
  typeof elements === 'string'
    ? { missing: elements }
    : { elements, elementsPerSecond: elements / seconds, seconds, rssMb: memory() },
  () => process.exit(0),
);

/** What is compared against: one session, one transaction a batch of 10,000. */
async function mergeLoad() {
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

/** The project's bulk load, where there is one. */
async function projectLoad() {
  return 'the project has no bulk load yet';
}

/** A quarter of the way in, a quarter before the end, and the most: flat where the first two are alike. */
function memory() {
  const quarter = Math.max(1, Math.floor(samples.length / 4));
  const at = (from) => Math.round(median(samples.slice(from, from + quarter)));
  return { early: at(quarter), late: at(samples.length - quarter), most: Math.round(Math.max(...samples)) };
}
