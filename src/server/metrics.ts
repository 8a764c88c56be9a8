import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

/** Clients choose the names of operations. After this many, new ones share a label, so that they cannot fill the memory. */
const MAX_OPERATION_NAMES = 100;

/** What `/metrics` tells, in the text format of Prometheus. */
export interface Metrics {
  readonly contentType: string;
  /** Notes one GraphQL request; `operation` is the name that the client gave, `''` where it gave none. */
  observe(operation: string, outcome: 'ok' | 'error', seconds: number): void;
  text(): Promise<string>;
}

/** @param statements how many statements have been sent to the database so far */
export function createMetrics(statements: () => number): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'atlas_graphql_requests_total',
    help: 'GraphQL requests by operation name and outcome.',
    labelNames: ['operation', 'outcome'] as const,
    registers: [registry],
  });
  const duration = new Histogram({
    name: 'atlas_graphql_request_duration_seconds',
    help: 'Time from the first byte of a GraphQL request to the last of its answer.',
    labelNames: ['operation'] as const,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  new Counter({
    name: 'atlas_statements_total',
    help: 'Cypher statements sent to the database, attempts included.',
    registers: [registry],
    collect() {
      this.reset();
      this.inc(statements());
    },
  });

  const names = new Set<string>();
  const label = (operation: string): string => {
    if (operation === '') return 'anonymous';
    if (names.has(operation)) return operation;
    if (names.size >= MAX_OPERATION_NAMES) return 'other';
    names.add(operation);
    return operation;
  };

  return {
    contentType: registry.contentType,
    observe(operation, outcome, seconds) {
      const name = label(operation);
      requests.inc({ operation: name, outcome });
      duration.observe({ operation: name }, seconds);
    },
    text: () => registry.metrics(),
  };
}
