import { ascending, quantile } from '../measure/statistics.mjs';

/**
 * A model of the service under load: a closed system in which each client has one request under way, and asks the next as soon as
 * it is answered. A request needs CPU of its client, of a service and of the database, in that order; a service is one thread, so
 * one request at a time has its CPU; a machine runs as many at a time as it has cores.
 *
 * It is simulated event by event, since demands differ between requests and services share machines: for equal demands it comes
 * to the bounds of operational analysis (Denning and Buzen 1978, https://doi.org/10.1145/356733.356735).
 *
 * @param deployment `machines` (their cores, in a list), `clients` (how many, and on which machine), `services` (on which machine each
 *   is), `databases` (on which machine each is; services take turns in having one)
 * @param requests what is asked in turn: `clientMs`, `serviceMs` and `databaseMs` of CPU for each; none of the database where an
 *   answer is kept
 * @returns {{ requestsPerSecond: number, p50Ms: number, p95Ms: number, busy: number[] }} `busy` is the share of each machine's
 *   cores that was in use
 */
export function simulate(
  { machines, clients, services, databases },
  requests,
  { seconds = 5, warmUpSeconds = 1 } = {},
) {
  const cores = machines.map((count) => ({ free: count, count, waiting: [], busyMs: 0 }));
  const threads = services.map((machine, i) => ({
    machine,
    database: databases[i % databases.length],
    taken: false,
    waiting: [],
  }));
  const events = new Heap();
  const begin = warmUpSeconds * 1000;
  const end = begin + seconds * 1000;
  const latencies = [];
  let now = 0;
  let next = 0;

  /** Uses a core of a machine for a time, as soon as one is free. */
  const use = (machine, ms, then) => {
    if (ms <= 0) return then();
    const core = cores[machine];
    if (core.free === 0) return void core.waiting.push([ms, then]);
    core.free--;
    run(core, ms, then);
  };
  const run = (core, ms, then) => {
    core.busyMs += Math.max(0, Math.min(now + ms, end) - Math.max(now, begin));
    events.push(now + ms, () => {
      const waiting = core.waiting.shift();
      if (waiting) run(core, ...waiting);
      else core.free++;
      then();
    });
  };
  /** Uses the thread of a service, and a core of its machine meanwhile. */
  const serve = (thread, ms, then) => {
    if (thread.taken) return void thread.waiting.push([ms, then]);
    thread.taken = true;
    use(thread.machine, ms, () => {
      thread.taken = false;
      const waiting = thread.waiting.shift();
      if (waiting) serve(thread, ...waiting);
      then();
    });
  };
  const ask = (client) => {
    const { clientMs, serviceMs, databaseMs } = requests[next++ % requests.length];
    const thread = threads[client % threads.length];
    use(clients.machine, clientMs, () => {
      const sentAt = now;
      // Half of a service's work is done before the database is asked, half after it has answered.
      serve(thread, serviceMs / 2, () =>
        use(thread.database, databaseMs, () =>
          serve(thread, serviceMs / 2, () => {
            if (now >= begin && now < end) latencies.push(now - sentAt);
            ask(client);
          }),
        ),
      );
    });
  };
  for (let client = 0; client < clients.count; client++) ask(client);
  while (events.size > 0 && now < end) {
    const event = events.pop();
    now = event.at;
    event.happen();
  }
  const sorted = ascending(latencies);
  return {
    requestsPerSecond: latencies.length / seconds,
    p50Ms: quantile(sorted, 0.5),
    p95Ms: quantile(sorted, 0.95),
    busy: cores.map(({ busyMs, count }) => busyMs / (count * seconds * 1000)),
  };
}

/** Events, the earliest first. */
class Heap {
  #events = [];

  get size() {
    return this.#events.length;
  }

  push(at, happen) {
    const events = this.#events;
    let i = events.push({ at, happen }) - 1;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (events[parent].at <= events[i].at) break;
      [events[parent], events[i]] = [events[i], events[parent]];
      i = parent;
    }
  }

  pop() {
    const events = this.#events;
    const [first] = events;
    const last = events.pop();
    if (events.length > 0) {
      events[0] = last;
      for (let i = 0; ;) {
        const [left, right] = [2 * i + 1, 2 * i + 2];
        let least = i;
        if (left < events.length && events[left].at < events[least].at) least = left;
        if (right < events.length && events[right].at < events[least].at) least = right;
        if (least === i) break;
        [events[least], events[i]] = [events[i], events[least]];
        i = least;
      }
    }
    return first;
  }
}
