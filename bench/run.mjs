import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { measureCapacity } from './capacity/measure-capacity.mjs';
import { createSchema, fill, startDatabase } from './database.mjs';
import { measureGds } from './gds/measure-gds.mjs';
import { checkAnswers } from './measure/check-answers.mjs';
import { measureFirstExecution } from './measure/first-execution.mjs';
import { measureLoad } from './measure/loading.mjs';
import { profileOurs } from './measure/profile.mjs';
import { rounds, warmUp } from './measure/rounds.mjs';
import { measureRepeated } from './measure/repeated.mjs';
import { measureScaling } from './measure/scaling.mjs';
import { operations as allOperations } from './operations/all.mjs';
import { analyticsOperations } from './operations/analytics/all.mjs';
import { nameOperations } from './operations/names.mjs';
import { subjectsOf } from './graph/subjects.mjs';
import { HELP, readOptions } from './options.mjs';
import { PEERS, startPeer } from './peers/start-peer.mjs';
import { chart } from './report/chart.mjs';
import { environment, stamp } from './report/environment.mjs';
import { means, ratios } from './report/results.mjs';
import { printOperation, say } from './report/terminal.mjs';

/** Enough for a million nodes, their indexes and the peers beside them. */
const MEMORY = { heap: '2g', pageCache: '2g' };

/**
 * An answer over much of the graph takes up to a second: a few of them warm a statement up, and a round is long enough for
 * some. The other peers' dialects have no words for them.
 */
const ANALYTICS = { peers: ['floor', 'ours'], connections: [1], warmUpRequests: 10, roundMs: 5_000 };

/** Measures, and writes results.json and chart.svg. */
export async function bench(args) {
  const options = readOptions(args);
  if (options.help) {
    process.stdout.write(HELP);
    return;
  }
  const { regionTree } = await import(new URL('../dist/seed/regions/region-tree.js', import.meta.url).href);
  const regions = regionTree();
  const graph = { seed: options.seed, regions };
  const subjects = subjectsOf(graph);
  const folder = options.keep ?? (await mkdtemp(join(tmpdir(), 'policy-atlas-bench-')));
  const databases = new Map();
  const cleanUp = [];
  const open = async (nodes) => {
    if (!databases.has(nodes)) {
      const database = await startDatabase(join(folder, String(nodes)), MEMORY);
      cleanUp.push(() => database.stop());
      await fillOnce(database, { ...graph, nodes });
      databases.set(nodes, database);
    }
    return databases.get(nodes);
  };
  const chosen = (all) => all.filter(({ name }) => options.operations?.includes(name) ?? true);
  const operations = chosen(allOperations);
  try {
    if (options.gds !== undefined) {
      await gdsAlone(folder, options);
      return;
    }
    const database = await open(options.nodes[0]);
    if (options.analytics) {
      const operations = await compare(database, analyticsOperations, subjects, { ...options, ...ANALYTICS });
      await keepAnalytics({ operations: { [options.nodes[0]]: operations } }, options);
      return;
    }
    if (options.capacity) {
      const capacity = await measureCapacity(database, operations, subjects, options);
      await keepAlone(
        { capacity: { measured: stamp(), environment: environment(options), ...capacity } },
        options,
      );
      return;
    }
    if (options.profile) {
      await profileOurs(database, operations, subjects, { ...options, folder });
      return;
    }
    const out = outOf(options);
    const results = await earlierResults(out);
    if (!options.skip.has('compare')) {
      const compared = await compare(database, operations, subjects, options);
      results.operations = { ...results.operations, ...compared };
      results.geometricMeans = means(results.operations);
      printOperation('几何平均 geometric mean', results.geometricMeans);
    }
    if (!options.skip.has('repeated'))
      results.repeated = {
        measured: stamp(),
        ...(await measureRepeated(database, operations, subjects, options)),
      };
    if (!options.skip.has('first'))
      results.firstExecution = {
        measured: stamp(),
        ...(await measureFirstExecution(database, subjects, options)),
      };
    if (!options.skip.has('scaling') && options.nodes.length > 1) {
      const sized = [];
      for (const nodes of options.nodes) sized.push({ nodes, database: await open(nodes) });
      results.scaling = {
        measured: stamp(),
        ...(await measureScaling(sized, [...operations, ...chosen(nameOperations)], subjects, options)),
      };
    }
    while (cleanUp.length > 0) await cleanUp.pop()();
    if (!options.skip.has('load'))
      results.load = {
        measured: stamp(),
        ...(await measureLoad(folder, { ...graph, ...options, memory: MEMORY })),
      };
    results.environment = environment(options);
    await mkdir(out, { recursive: true });
    await writeFile(join(out, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
    await writeFile(join(out, 'chart.svg'), chart(results));
    say(`写入 · wrote ${join(out, 'results.json')}, chart.svg`);
  } finally {
    while (cleanUp.length > 0)
      await cleanUp
        .pop()()
        .catch(() => undefined);
    if (options.keep === undefined) await rm(folder, { recursive: true, force: true });
  }
}

/** Graph Data Science has a database of its own, and its numbers stand beside the others. */
async function gdsAlone(folder, options) {
  const measured = {
    measured: stamp(),
    environment: environment(options),
    ...(await measureGds(folder, options)),
  };
  await keepAnalytics({ gds: { [options.gds]: measured } }, options);
}

/** Writes what was found under `analytics`, by part and by size; what was not measured again stays. */
async function keepAnalytics(found, options) {
  const { analytics = {} } = await earlierResults(outOf(options));
  for (const [part, bySize] of Object.entries(found)) {
    analytics[part] = { ...analytics[part], ...bySize };
  }
  await keepAlone({ analytics }, options);
}

/** Writes a part that was measured alone; the others stay. */
async function keepAlone(part, options) {
  const out = outOf(options);
  const results = { ...(await earlierResults(out)), ...part };
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
  say(`写入 · wrote ${join(out, 'results.json')}`);
}

/** Where results go. */
function outOf({ out }) {
  return out ?? fileURLToPath(new URL('.', import.meta.url));
}

/** What is not measured again stays as it was; every measurement says when it was made. */
async function earlierResults(out) {
  try {
    return JSON.parse(await readFile(join(out, 'results.json'), 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw error;
  }
}

async function fillOnce({ connection, driver }, graph) {
  const { records } = await driver.executeQuery('MATCH (n) WHERE NOT n:Migration RETURN count(n) AS nodes');
  const found = records[0].get('nodes');
  if (found === graph.nodes) return;
  if (found !== 0) throw new Error(`expected an empty database or ${graph.nodes} nodes, but got ${found}`);
  await createSchema(connection);
  const begun = performance.now();
  const written = await fill(driver, graph);
  say(
    `${graph.nodes} 个节点、${written - graph.nodes} 条关系 · nodes and relationships, ${seconds(begun)} s`,
  );
}

async function compare({ connection, driver }, operations, subjects, options) {
  const wanted = PEERS.filter((peer) => options.peers?.includes(peer) ?? true);
  const peers = [];
  try {
    for (const peer of wanted) peers.push({ ...(await startPeer(peer, connection)), key: peer, driver });
    const { sizes, differences } = await checkAnswers(operations, subjects, peers);
    if (differences.length > 0) {
      throw new Error(`expected the same answers of all, and give no ratios:\n${differences.join('\n')}`);
    }
    say('所有回答一致 · all answers are the same');
    await warmUp(operations, subjects, peers, options);
    const results = {};
    for (const operation of operations) {
      const at = {};
      for (const connections of options.connections) {
        at[connections] = await rounds(operation, subjects, peers, { ...options, connections });
      }
      results[operation.name] = {
        ...ratios(at),
        measured: stamp(),
        title: operation.title,
        answer: sizes[operation.name],
        ...(operation.neo4jGraphqlEscape && { neo4jGraphqlEscape: operation.neo4jGraphqlEscape }),
        connections: at,
      };
      printOperation(operation.name, results[operation.name]);
    }
    return results;
  } finally {
    await Promise.all(peers.map((peer) => peer.stop()));
  }
}

function seconds(begun) {
  return ((performance.now() - begun) / 1000).toFixed(1);
}
