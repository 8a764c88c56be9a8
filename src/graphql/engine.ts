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
import { plainParts } from './compile/compile-parts.js';
import { readCypherFiles, type CypherFile } from './compile/cypher-file.js';
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
}

/**
 * Answers GraphQL operations, each by one Cypher statement once that is planned, part by part before; computations run first.
 *
 * @throws ContractError when `schema.graphql`, `cypher/fields` and the computations contradict each other.
 */
export function createEngine(options: EngineOptions): Engine {
  const sdl = readFileSync(options.schemaFile, 'utf8');
  const model = readModel(sdl);
  const files = readCypherFiles(options.fieldsDir, model);
  const { schema, sdl: derived } = deriveSchema(sdl, model);
  const { database, computations } = options;
  requireComputations(model, computations);
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  return new Engine({ database, model, files, schema, sdl: derived, computations, limits });
}

interface EngineParts extends OperationCacheOptions {
  /** The whole API as text. */
  readonly sdl: string;
}

export class Engine {
  readonly model: Model;
  readonly schema: GraphQLSchema;
  /** The whole API as text. */
  readonly sdl: string;
  readonly #database: Database;
  readonly #files: ReadonlyMap<string, CypherFile>;
  readonly #operations: OperationCache;

  constructor({ sdl, ...parts }: EngineParts) {
    this.sdl = sdl;
    this.model = parts.model;
    this.schema = parts.schema;
    this.#database = parts.database;
    this.#files = parts.files;
    this.#operations = new OperationCache(parts);
  }

  /**
   * Answers an operation. Faults of the request are errors of the result; the database's faults are thrown.
   *
   * @throws StatementError, DatabaseUnavailableError
   */
  async execute(request: EngineRequest): Promise<ExecutionResult> {
    try {
      const ready = this.#operations.find(request);
      if ('errors' in ready) return ready;
      try {
        return await ready.compiled.answer(request, ready.variables);
      } catch (error) {
        throw located(error, ready.operation);
      }
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] };
      throw error;
    }
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

  /** The statement that an operation compiles to, and its parameters. @throws GraphQLError */
  explain(request: EngineRequest): { statement: string | undefined; parameters: Record<string, unknown> } {
    const { compiled, variables } = this.#ready(request);
    const { text, parameters } = compiled.statement;
    return { statement: text, parameters: parameters(variables) };
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
