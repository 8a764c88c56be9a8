import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { startPeer } from '../peers/start-peer.mjs';
import { say } from '../report/terminal.mjs';
import { LoadGenerator } from './load-generator.mjs';
import { requestsOf } from './requests.mjs';

const CONNECTIONS = 16;
const TOP = 25;

/** Profiles our server under the load of each operation, and prints the functions that its time goes to. */
export async function profileOurs({ connection }, operations, subjects, { roundMs, rounds, folder }) {
  for (const operation of operations) {
    const dir = join(folder, `profile-${operation.name}`);
    await mkdir(dir, { recursive: true });
    const peer = await startPeer('ours', connection, { execArgv: ['--cpu-prof', `--cpu-prof-dir=${dir}`] });
    const load = new LoadGenerator(requestsOf(operation, subjects, 'ours', peer.url), CONNECTIONS);
    const { latencies } = await load.run(roundMs * rounds);
    await load.close();
    await peer.stop();
    const [file] = (await readdir(dir)).filter((name) => name.endsWith('.cpuprofile')).slice(-1);
    const profile = JSON.parse(await readFile(join(dir, file), 'utf8'));
    const { functions, packages, totalMs } = selfTimes(profile);
    say(`\n${operation.name}: ${latencies.length} 次请求 · requests, ${Math.round(totalMs)} ms CPU`);
    const show = ([name, ms]) => say(`  ${((ms / totalMs) * 100).toFixed(1).padStart(5)} %  ${name}`);
    packages.slice(0, 12).forEach(show);
    say('  —');
    functions.slice(0, TOP).forEach(show);
  }
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
    if (functionName === '(idle)' || functionName === '(program)') continue;
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
