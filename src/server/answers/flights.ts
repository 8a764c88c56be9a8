/** Makes what ends when a client is gone. */
type Client = () => AbortSignal;

/** What is being made, for all who wait for it. */
class Flight<T> {
  readonly value: Promise<T>;
  readonly #clients: Client[] = [];
  #controller: AbortController | undefined;
  #waiting = 0;

  constructor(first: Client, make: (signal: Client) => Promise<T>) {
    this.join(first);
    this.value = make(() => this.#signal());
  }

  /** Whether nobody waits for it any more, and it has been told to end. */
  get abandoned(): boolean {
    return this.#controller?.signal.aborted ?? false;
  }

  join(client: Client): void {
    this.#clients.push(client);
    if (this.#controller) this.#watch(client, this.#controller);
  }

  /** Ends when all clients are gone. Only what asks for it has them watched. */
  #signal(): AbortSignal {
    if (!this.#controller) {
      this.#controller = new AbortController();
      for (const client of this.#clients) this.#watch(client, this.#controller);
    }
    return this.#controller.signal;
  }

  #watch(client: Client, controller: AbortController): void {
    this.#waiting++;
    const gone = (): void => {
      if (--this.#waiting === 0) controller.abort();
    };
    const signal = client();
    if (signal.aborted) gone();
    else signal.addEventListener('abort', gone, { once: true });
  }
}

/** What is under way, and whether somebody else has begun it. */
interface Shared<T> {
  readonly value: Promise<T>;
  readonly joined: boolean;
}

/** Answers that are under way, so that many who ask the same at the same time have it made once. */
export class Flights<T> {
  readonly #flights = new Map<string, Flight<T>>();

  /**
   * What `make` makes, or what somebody who asked the same a moment ago has it make.
   *
   * @param client whom it is made for: `make` is told to end when all of them are gone
   */
  share(key: string, client: Client, make: (signal: Client) => Promise<T>): Shared<T> {
    const known = this.#flights.get(key);
    if (known && !known.abandoned) {
      known.join(client);
      return { value: known.value, joined: true };
    }
    const flight = new Flight(client, make);
    this.#flights.set(key, flight);
    const landed = (): void => {
      if (this.#flights.get(key) === flight) this.#flights.delete(key);
    };
    flight.value.then(landed, landed);
    return { value: flight.value, joined: false };
  }

  /** Those who ask from now on share nothing that is under way. */
  part(): void {
    this.#flights.clear();
  }
}
