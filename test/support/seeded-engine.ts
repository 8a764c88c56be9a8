import { readdirSync, readFileSync } from 'node:fs';

import { Kind, type DocumentNode, type ExecutionResult } from 'graphql';

import { createComputations } from '../../src/analytics/computations.js';
import { type GdsConfig, readConfig } from '../../src/config.js';
import { createEngine, type Engine } from '../../src/graphql/engine.js';
import type { Limits } from '../../src/graphql/limits/limits.js';
import type { Database } from '../../src/neo4j/database.js';
import { loadSeed } from '../../src/seed/load/load-seed.js';
import { AcceptedSeed } from '../../src/seed/check/accepted-seed.js';
import { loadedDatabase } from './database.js';

/** The engine over a database that holds `seed/` and nothing else. */
export interface SeededEngine {
  readonly engine: Engine;
  readonly database: Database;
  /** Answers the text of an operation by its one statement; faults of validation are errors of the result. */
  ask(query: string, variables?: Record<string, unknown>, language?: 'ZH' | 'EN'): Promise<ExecutionResult>;
  /** The data of an answer, which must have no errors. */
  data(query: string, variables?: Record<string, unknown>): Promise<Record<string, unknown>>;
}

/** An engine over the worker's database with `seed/` in it; `database.close()` is the caller's. */
export async function seededEngine(limits?: Partial<Limits>): Promise<SeededEngine> {
  const database = await loadedDatabase('seed', async (empty) =>
    loadSeed(empty, await AcceptedSeed.read(['seed'])),
  );
  return engineOver(database, limits);
}

/** The engine over a database as it is. */
export function engineOver(
  database: Database,
  limits?: Partial<Limits>,
  gds: GdsConfig = readConfig({}).gds,
): SeededEngine {
  const engine = createEngine({
    database,
    schemaFile: 'schema.graphql',
    fieldsDir: 'cypher/fields',
    computations: createComputations(gds),
    limits,
  });
  const ask: SeededEngine['ask'] = async (query, variables, language) => {
    const parsed = engine.parse(query);
    if ('errors' in parsed) return { errors: parsed.errors };
    const request = { document: parsed.document, variables, language };
    // What is wrong with it, its execution says.
    await engine.warm(request).catch(() => undefined);
    return engine.execute(request);
  };
  return {
    engine,
    database,
    ask,
    async data(query, variables) {
      const result = await ask(query, variables);
      if (result.errors) throw new Error(result.errors.map((error) => error.message).join('\n'));
      return result.data as Record<string, unknown>;
    },
  };
}

/**
 * The document of an operation that is meant to be valid.
 *
 * @throws AggregateError with all that validation finds, and the text.
 */
export function validDocument(engine: Engine, query: string): DocumentNode {
  const parsed = engine.parse(query);
  if ('document' in parsed) return parsed.document;
  const found = parsed.errors.map(({ message }) => message).join('\n');
  throw new AggregateError(parsed.errors, `expected a valid operation, but got ${query}\n${found}`);
}

/** Names of the operations of `operations/`. */
export function operationNames(): string[] {
  return readdirSync('operations')
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => file.slice(0, -'.graphql'.length));
}

/** The text of an operation of `operations/`. */
export function operation(name: string): string {
  return readFileSync(`operations/${name}.graphql`, 'utf8');
}

/** Whether one of the root fields of an operation is computed: such a field alone reads something before the one statement. */
export function hasComputedField(engine: Engine, { definitions }: DocumentNode): boolean {
  const fields = engine.model.records.get('Query')?.fields;
  const roots = definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION ? one.selectionSet.selections : [],
  );
  return roots.some((root) => {
    const field = root.kind === Kind.FIELD ? fields?.get(root.name.value) : undefined;
    return field?.kind === 'walk' && field.access.kind === 'file' && field.access.computation !== undefined;
  });
}

/** Whether an operation of `operations/` needs Graph Data Science, as it says itself. */
export function needsGds(name: string): boolean {
  return /^# .*Needs Graph Data Science/m.test(operation(name));
}
