import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

import type { AnswerCache } from './answers/answer-cache.js';

/** Clients choose the names of operations. After this many, new ones share a label, so that they cannot fill the memory. */
const MAX_OPERATION_NAMES = 100;

/** What `/metrics` tells, in the text format of Prometheus. */
export interface Metrics {
  readonly contentType: string;
  /** Notes one GraphQL request; `operation` is the name that the client gave, `''` where it gave none. */
  observe(operation: string, outcome: 'ok' | 'error', seconds: number): void;
  text(): Promise<string>;
}

/**
 * @param statements how many statements have been sent to the database so far
 * @param answers those that are given again, where there are any
 */
export function createMetrics(statements: () => number, answers?: AnswerCache): Metrics {
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
  if (answers) observeAnswers(answers, registry);

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

function observeAnswers(answers: AnswerCache, registry: Registry): void {
  new Counter({
    name: 'atlas_answers_total',
    help: 'GraphQL answers by where they came from: hit (kept), shared (made for another at the same time), miss (made).',
    labelNames: ['from'] as const,
    registers: [registry],
    collect() {
      this.reset();
      const { hits, misses, shared } = answers.counts;
      this.inc({ from: 'hit' }, hits);
      this.inc({ from: 'miss' }, misses);
      this.inc({ from: 'shared' }, shared);
    },
  });
  new Counter({
    name: 'atlas_kept_answers_dropped_total',
    help: 'Kept answers that were dropped to make room.',
    registers: [registry],
    collect() {
      this.reset();
      this.inc(answers.room.evictions);
    },
  });
  new Gauge({
    name: 'atlas_kept_answers_bytes',
    help: 'Memory that kept answers take.',
    registers: [registry],
    collect() {
      this.set(answers.room.bytes);
    },
  });
}
