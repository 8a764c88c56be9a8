import { startPeer } from '../peers/start-peer.mjs';
import { say } from '../report/terminal.mjs';
import { ask, LoadGenerator } from './load-generator.mjs';
import { requestsOf } from './requests.mjs';

const CONNECTIONS = 16;
const TOP = 25;
/** Waiting, and the profiler itself. */
const NOT_OURS = new Set(['(idle)', '(program)', 'dispatch']);
const WARM_UP_REQUESTS = 2_000;

/** Profiles our server under the load of each operation once it is warm, and prints the functions that its time goes to. */
export async function profileOurs(
  { connection },
  operations,
  subjects,
  { roundMs, rounds, warmUpMs, profiledPeer },
) {
  const peer = await startPeer(profiledPeer, connection);
  try {
    for (const operation of operations) {
      const requests = requestsOf(operation, subjects, profiledPeer, peer.url);
      // Planned once and alone: sixteen at a time would each plan it.
      await ask(requests.origin + requests.path, requests.bodies[0]);
      const load = new LoadGenerator(requests, CONNECTIONS);
      await load.run(warmUpMs, WARM_UP_REQUESTS);
      await peer.tell('start profile');
      const { latencies, elapsedMs } = await load.run(roundMs * rounds);
      const { profile } = await peer.tell('stop profile');
      await load.close();
      print(operation.name, selfTimes(profile), latencies.length, elapsedMs);
    }
  } finally {
    await peer.stop();
  }
}

function print(name, { functions, packages, totalMs }, requests, elapsedMs) {
  const each = (totalMs / requests).toFixed(3);
  say(
    `\n${name}: ${Math.round((requests / elapsedMs) * 1000)} / s, ${each} ms JavaScript 每次请求 · a request`,
  );
  const show = ([what, ms]) => {
    say(`  ${((ms / totalMs) * 100).toFixed(1).padStart(5)} %  ${(ms / requests).toFixed(3)} ms  ${what}`);
  };
  packages.slice(0, 12).forEach(show);
  say('  —');
  functions.slice(0, TOP).forEach(show);
}

/** Self time in ms by function and by package, most first; idle time is left out. */
export function selfTimes({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const functions = new Map();
  const packages = new Map();
  let totalMs = 0;
  for (const [index, id] of samples.entries()) {
    const { callFrame } = byId.get(id);
    const { functionName, url, lineNumber } = callFrame;
    if (NOT_OURS.has(functionName)) continue;
    const ms = (timeDeltas[index] ?? 0) / 1000;
    totalMs += ms;
    const add = (map, key) => map.set(key, (map.get(key) ?? 0) + ms);
    const place = placeOf(url);
    add(functions, `${functionName || '(anonymous)'} ${place.file}${url ? `:${lineNumber + 1}` : ''}`);
    add(packages, place.package);
  }
  const most = (map) => [...map].sort(([, a], [, b]) => b - a);
  return { functions: most(functions), packages: most(packages), totalMs };
}

function placeOf(url) {
  const inPackage = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(.*)$/.exec(url);
  if (inPackage) return { package: inPackage[1], file: `${inPackage[1]}/${inPackage[2]}` };
  const own = /\/dist\/(([^/]+)\/.*)$/.exec(url);
  if (own) return { package: `ours: ${own[2]}`, file: own[1] };
  if (url.startsWith('node:')) return { package: 'node', file: url };
  return { package: url === '' ? 'V8 and native' : url.split('/').at(-1), file: url.split('/').at(-1) };
}
