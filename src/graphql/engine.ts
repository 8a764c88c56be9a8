import { readFileSync } from 'node:fs';

import {
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';

import type { Database } from '../neo4j/database.js';
import { snapshotId } from '../snapshots/snapshot-id.js';
import type { SnapshotState } from '../snapshots/snapshot-state.js';
import { Snapshots } from '../snapshots/snapshots.js';
import { plainParts } from './compile/compile-parts.js';
import { readCypherFiles, UNTOLD, type CypherFile } from './compile/cypher-file.js';
import type { Computations } from './computation.js';
import type { EngineRequest } from './engine-request.js';
import { requireComputations } from './execute/computed-fields.js';
import { withHint } from './hints.js';
import { DEFAULT_LIMITS, type Limits } from './limits/limits.js';
import type { Model } from './model/model.js';
import { readModel } from './model/read-model.js';
import { located, OperationCache, type OperationCacheOptions, type ReadyRequest } from './operation-cache.js';
import { deriveSchema } from './schema/derive-schema.js';

export type { EngineRequest } from './engine-request.js';

export interface EngineOptions {
  readonly database: Database;
  /** Path of `schema.graphql`. */
  readonly schemaFile: string;
  /** Path of `cypher/fields`. */
  readonly fieldsDir: string;
  readonly computations: Computations;
  readonly limits?: Partial<Limits> | undefined;
  /** What tells this release of the service from others: the same question may have another answer in each. */
  readonly build?: string | undefined;
}

/** How an operation is read; undefined statements where it asks nothing of the graph. */
interface Explanation {
  readonly statement: string | undefined;
  /** What is sent: the statement with the state of the snapshot as its last column. */
  readonly framed: string | undefined;
  readonly parameters: Record<string, unknown>;
}

/** A result, and the snapshot of the graph that it was read from. */
export interface EngineAnswer {
  readonly result: ExecutionResult;
  /** Undefined where the request was refused before anything was read. */
  readonly snapshot: SnapshotState | undefined;
}

/**
 * Answers GraphQL operations, each by one Cypher statement, or by several smaller ones until Neo4j has planned it. Computations
 * run before.
 *
 * @throws ContractError when `schema.graphql`, `cypher/fields` and the computations contradict each other.
 */
export function createEngine(options: EngineOptions): Engine {
  const sdl = readFileSync(options.schemaFile, 'utf8');
  const model = readModel(sdl);
  const { build = UNTOLD.build } = options;
  const files = readCypherFiles(options.fieldsDir, model, { build });
  const { schema, sdl: derived } = deriveSchema(sdl, model);
  const { database, computations } = options;
  requireComputations(model, computations);
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const snapshots = new Snapshots(database);
  return new Engine({ database, snapshots, model, files, schema, sdl: derived, computations, limits, build });
}

interface EngineParts extends OperationCacheOptions {
  /** The whole API as text. */
  readonly sdl: string;
  readonly build: string;
}

export class Engine {
  readonly model: Model;
  readonly schema: GraphQLSchema;
  /** The whole API as text. */
  readonly sdl: string;
  readonly #database: Database;
  readonly #files: ReadonlyMap<string, CypherFile>;
  readonly #operations: OperationCache;
  readonly #build: string;
  /** The states of the graph, as this engine meets them. */
  readonly snapshots: Snapshots;

  constructor({ sdl, build, ...parts }: EngineParts) {
    this.sdl = sdl;
    this.#build = build;
    this.snapshots = parts.snapshots;
    this.model = parts.model;
    this.schema = parts.schema;
    this.#database = parts.database;
    this.#files = parts.files;
    this.#operations = new OperationCache(parts);
  }

  /**
   * Answers an operation. Faults of the request are errors of the result; the database's faults are thrown.
   *
   * @throws StatementError, DatabaseUnavailableError, GraphChangingError
   */
  async answer(request: EngineRequest): Promise<EngineAnswer> {
    try {
      const ready = this.#operations.find(request);
      if ('errors' in ready) return { result: ready, snapshot: undefined };
      try {
        const { value, snapshot } = await ready.compiled.answer(request, ready.variables);
        return { result: value, snapshot };
      } catch (error) {
        throw located(error, ready.operation);
      }
    } catch (error) {
      if (error instanceof GraphQLError) return { result: { errors: [error] }, snapshot: undefined };
      throw error;
    }
  }

  /** The id of a snapshot, as `Query.snapshot` has it; undefined where the graph has none. */
  snapshotId(snapshot: SnapshotState | undefined): string | undefined {
    return snapshotId(snapshot, this.#build);
  }

  /** The result of {@link answer} alone. */
  async execute(request: EngineRequest): Promise<ExecutionResult> {
    return (await this.answer(request)).result;
  }

  /**
   * Has the database plan an operation's statement, which then answers from its first request on.
   *
   * @throws GraphQLError, StatementError, DatabaseUnavailableError
   */
  async warm(request: EngineRequest): Promise<void> {
    const { compiled, variables } = this.#ready(request);
    await compiled.warm(variables);
  }

  /** Has the database plan one field after the other, so that operations that ask for them need not wait for it. */
  async warmFields(signal: AbortSignal): Promise<void> {
    for (const { text, parameters } of plainParts(this.model, this.#files)) {
      if (signal.aborted) return;
      await this.#database.readRow(text, { ...parameters({}), ids: [''] });
    }
  }

  /** The statement that an operation compiles to, as it is sent, and its parameters. @throws GraphQLError */
  explain(request: EngineRequest): Explanation {
    const { compiled, variables } = this.#ready(request);
    const { text, framed, parameters } = compiled.statement;
    return { statement: text, framed, parameters: parameters(variables) };
  }

  /** Parses and validates the text of an operation. @returns the errors where it is not valid. */
  parse(query: string): { document: DocumentNode } | { errors: readonly GraphQLError[] } {
    try {
      const document = parse(query);
      const errors = validate(this.schema, document);
      return errors.length > 0
        ? { errors: errors.map((error) => withHint(error, this.schema)) }
        : { document };
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [withHint(error, this.schema)] };
      throw error;
    }
  }

  #ready(request: EngineRequest): ReadyRequest {
    const ready = this.#operations.find(request);
    if (!('errors' in ready)) return ready;
    throw ready.errors[0] ?? new GraphQLError('Expected variables of their types.');
  }
}
