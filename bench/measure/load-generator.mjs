import { Client, fetch } from 'undici';

const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

/** Open connections to a peer, each of which has one request under way at a time. */
export class LoadGenerator {
  #clients;
  #pathOf;
  #bodies;
  #headers;
  #next = 0;

  /** With `paths` there is one for each body, in place of one for all. */
  constructor({ origin, path, paths, bodies, headers }, connections) {
    this.#clients = Array.from({ length: connections }, () => new Client(origin, { pipelining: 1 }));
    this.#pathOf = (at) => paths?.[at] ?? path;
    this.#headers = { ...HEADERS, ...headers };
    this.#bodies = bodies;
  }

  /**
   * Sends requests on every connection for a time, longer where that is fewer than `least`.
   *
   * @returns the latencies in ms of those that were answered, and the time it took
   * @throws Error when an answer is not 200
   */
  async run(durationMs, least = 0) {
    const latencies = [];
    const begun = performance.now();
    const until = begun + durationMs;
    const latest = begun + durationMs * 8;
    const goesOn = () => {
      const now = performance.now();
      return now < until || (latencies.length < least && now < latest);
    };
    await Promise.all(
      this.#clients.map(async (client) => {
        while (goesOn()) latencies.push(await this.#send(client));
      }),
    );
    return { latencies, elapsedMs: performance.now() - begun };
  }

  async close() {
    await Promise.all(this.#clients.map((client) => client.close()));
  }

  /** Below fetch and streams, whose own work on two cores would be measured as the server's. */
  #send(client) {
    const at = this.#next++ % this.#bodies.length;
    const path = this.#pathOf(at);
    const body = this.#bodies[at];
    const headers = this.#headers;
    return new Promise((resolve, reject) => {
      const begun = performance.now();
      let status;
      client.dispatch(
        { method: 'POST', path, headers, body },
        {
          onConnect() {},
          onHeaders(statusCode) {
            status = statusCode;
            return true;
          },
          onData: () => true,
          onComplete() {
            if (status === 200) resolve(performance.now() - begun);
            else reject(new Error(`expected 200 of ${path}, but got ${status}`));
          },
          onError: reject,
        },
      );
    });
  }
}

/** One answer, read. */
export async function ask(url, body) {
  const begun = performance.now();
  const response = await fetch(url, { method: 'POST', headers: HEADERS, body });
  const text = await response.text();
  const ms = performance.now() - begun;
  let answer;
  try {
    answer = JSON.parse(text);
  } catch {
    throw new Error(`expected JSON from ${url}, but got ${response.status}: ${text.slice(0, 300)}`);
  }
  if (response.status !== 200 || answer.errors) {
    throw new Error(`expected an answer from ${url}, but got ${response.status}: ${text.slice(0, 600)}`);
  }
  return { data: answer.data, bytes: text.length, ms };
}
