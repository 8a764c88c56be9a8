import { availableParallelism } from 'node:os';

import { databaseCpuMs, processCpuMs } from '../measure/cpu.mjs';
import { LoadGenerator } from '../measure/load-generator.mjs';
import { drawn, openLoads } from '../measure/repeated.mjs';
import { requestsOf } from '../measure/requests.mjs';
import { warmUp } from '../measure/rounds.mjs';
import { ascending, median, quantile, round } from '../measure/statistics.mjs';
import { startPeer } from '../peers/start-peer.mjs';
import { say } from '../report/terminal.mjs';
import { carried, KEPT_SHARES } from './deployments.mjs';
import { simulate } from './model.mjs';

const CONNECTIONS = 16;
/** As many as are drawn for a mix, so that what is kept has been asked for once. */
const WARM_UP_REQUESTS = 20_000;
const KEEPING = { env: { BENCH_ANSWERS: 'true' } };

/**
 * What a request of each kind costs in CPU of the service, of the database and of the client, as one service answers it; then what
 * the model (model.mjs) says of one and of two services on this machine, and what they do. The kinds that are checked are those
 * of one service: what two do is predicted.
 */
export async function measureCapacity({ connection, driver }, operations, subjects, options) {
  const machine = { cores: availableParallelism() };
  const loads = await openLoads({ connection, driver }, subjects);
  const peers = [];
  const start = async (settings) => {
    const peer = await startPeer('ours', connection, settings);
    peers.push(peer);
    return peer;
  };
  const ofOne = (service, operation) =>
    measureLoad(
      {
        driver,
        services: [service],
        requestsFor: ({ url }) => requestsOf(operation, subjects, 'ours', url),
        least: 0,
      },
      options,
    );
  const ofAll = (services) =>
    measureLoad(
      {
        driver,
        services,
        requestsFor: ({ url }) => drawn(operations, subjects, 'ours', url, options.seed),
        least: WARM_UP_REQUESTS,
      },
      options,
    );
  try {
    await loads.load();
    const [one, two] = [await start(), await start()];
    const [keepingOne, keepingTwo] = [await start(KEEPING), await start(KEEPING)];
    // Twice: the JVM compiles what operations have in common for minutes.
    for (let i = 0; i < 2; i++)
      await warmUp(operations, subjects, [one], { ...options, warmUpRequests: 2_000 });
    const classes = {};
    for (const operation of operations) {
      classes[operation.name] = await ofOne(one, operation);
      sayDemand(operation.name, classes[operation.name]);
    }
    const checks = {};
    for (const [name, single, other] of [
      ['uncached', one, two],
      ['kept', keepingOne, keepingTwo],
    ]) {
      const alone = await ofAll([single]);
      const both = await ofAll([single, other]);
      checks[name] = { one: compared(alone, 1, alone, machine), two: compared(both, 2, alone, machine) };
      sayDemand(name, alone);
      for (const [count, { measured, predicted, ratio }] of Object.entries(checks[name])) {
        say(
          `${name}, ${count}: ${measured.requestsPerSecond}/s measured, ${predicted.requestsPerSecond}/s predicted (${ratio}), p95 ${measured.p95Ms} and ${predicted.p95Ms} ms`,
        );
      }
    }
    const deployments = carried(checks.uncached.one.measured, checks.kept.one.measured);
    for (const { name, requestsPerSecond } of deployments) {
      say(
        `${name}: ${KEPT_SHARES.map((share, i) => `${requestsPerSecond[i]}/s with ${share * 100} % kept`).join(', ')}`,
      );
    }
    return { machine, connections: CONNECTIONS, classes, checks, keptShares: KEPT_SHARES, deployments };
  } finally {
    await Promise.all(peers.map((peer) => peer.stop()));
    await loads.close();
  }
}

/** What the model says of so many services on this machine, from the demands that one had. */
function compared(measured, services, { clientCpuMs, serviceCpuMs, databaseCpuMs: databaseMs }, { cores }) {
  const demands = [{ clientMs: clientCpuMs, serviceMs: serviceCpuMs, databaseMs }];
  const { requestsPerSecond, p50Ms, p95Ms } = simulate(
    {
      machines: [cores],
      clients: { count: CONNECTIONS, machine: 0 },
      services: Array.from({ length: services }, () => 0),
      databases: [0],
    },
    demands,
  );
  return {
    measured,
    predicted: { requestsPerSecond: round(requestsPerSecond), p50Ms: round(p50Ms), p95Ms: round(p95Ms) },
    ratio: round(measured.requestsPerSecond / requestsPerSecond, 3),
  };
}

/** Several rounds of requests to services, the connections shared between them. */
async function measureLoad({ driver, services, requestsFor, least }, { rounds, roundMs, warmUpMs }) {
  const loads = services.map(
    (service) => new LoadGenerator(requestsFor(service), CONNECTIONS / services.length),
  );
  const found = [];
  try {
    // One after the other, as both would have the database plan the same.
    for (const load of loads) await load.run(warmUpMs, least);
    for (let i = 0; i < rounds; i++) found.push(await oneRound(loads, services, driver, roundMs));
  } finally {
    await Promise.all(loads.map((load) => load.close()));
  }
  const middle = (read, digits) => round(median(found.map(read)), digits);
  return {
    requestsPerSecond: middle(({ rate }) => rate),
    p50Ms: middle(({ latencies }) => quantile(latencies, 0.5)),
    p95Ms: middle(({ latencies }) => quantile(latencies, 0.95)),
    clientCpuMs: middle(({ clientMs }) => clientMs, 3),
    serviceCpuMs: middle(({ serviceMs }) => serviceMs, 3),
    databaseCpuMs: middle(({ databaseMs }) => databaseMs, 3),
  };
}

async function oneRound(loads, services, driver, roundMs) {
  const used = async () => {
    const [database, ...ofServices] = await Promise.all([
      databaseCpuMs(driver),
      ...services.map(({ pid }) => processCpuMs(pid)),
    ]);
    const { user, system } = process.cpuUsage();
    return { database, service: ofServices.reduce((sum, ms) => sum + ms, 0), client: (user + system) / 1000 };
  };
  const before = await used();
  const runs = await Promise.all(loads.map((load) => load.run(roundMs)));
  const after = await used();
  const latencies = ascending(runs.flatMap((run) => run.latencies));
  const each = (of) => (after[of] - before[of]) / latencies.length;
  return {
    rate: runs.reduce((sum, run) => sum + (run.latencies.length / run.elapsedMs) * 1000, 0),
    latencies,
    clientMs: each('client'),
    serviceMs: each('service'),
    databaseMs: each('database'),
  };
}

function sayDemand(name, { requestsPerSecond, clientCpuMs, serviceCpuMs, databaseCpuMs: databaseMs }) {
  say(
    `${name}: ${requestsPerSecond}/s; CPU ${serviceCpuMs} + ${databaseMs} ms, of the client ${clientCpuMs}`,
  );
}
