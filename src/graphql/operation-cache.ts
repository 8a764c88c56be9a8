import { getVariableValues, GraphQLError, Kind, type DocumentNode } from 'graphql';

import { LruCache } from '../lru-cache.js';
import { CompiledOperation, type CompileOptions } from './compiled-operation.js';
import type { EngineRequest } from './engine-request.js';
import { RequestError } from './errors.js';
import { KnownWords } from './execute/known-words.js';
import type { PlanState } from './execute/operation-reader.js';
import { checkVariables } from './limits/argument-size.js';
import { checkDocument } from './limits/document-size.js';
import { checkIntrospection } from './limits/introspection-size.js';
import { analyseOperation } from './operation/analyse-operation.js';
import type { Variables } from './operation/argument.js';
import { fieldPath } from './operation/field-path.js';
import { findOperation, type FoundOperation } from './operation/find-operation.js';
import { signatureOf } from './operation/signature.js';

/** How many operations stay compiled, each signature of one by itself. */
const CACHE_SIZE = 1_000;

export type OperationCacheOptions = Omit<CompileOptions, 'planState' | 'words'>;

/** A request whose variables have their types, and the operation that answers it. */
export interface ReadyRequest {
  readonly compiled: CompiledOperation;
  readonly variables: Variables;
  readonly operation: FoundOperation;
}

/** An operation of a document, and what its requests have in common. */
interface KnownOperation extends FoundOperation {
  readonly signature: (variables: Variables) => string;
  /** Tells it from all others. */
  readonly id: number;
}

/**
 * Compiles operations, each once. Two requests are the same in one of two senses, and each has a cache of its own:
 *
 * - They share a compiled operation where they ask one operation of one document in one language, and their variables have
 *   one signature (operation/signature.ts). This is found without looking into the operation.
 * - Compiled operations share a plan of the database where their statements have the same text, whatever documents they
 *   are of: operation/slot-order.ts sees to it that the same question makes the same text. This is known once compiled.
 */
export class OperationCache {
  readonly #operationsOf = new WeakMap<DocumentNode, Map<string, KnownOperation>>();
  #ids = 0;
  /** By operation, language and signature of the variables. */
  readonly #compiledBySignature = new LruCache<string, CompiledOperation>(CACHE_SIZE);
  readonly #plansByText = new LruCache<string, PlanState>(CACHE_SIZE);
  readonly #options: CompileOptions;

  constructor(options: OperationCacheOptions) {
    const words = new KnownWords(options.model);
    this.#options = { ...options, words, planState: (text) => this.#planState(text) };
  }

  /**
   * The compiled operation of a request, whose variables it checks.
   *
   * @returns the errors of its variables where they are not of their types
   * @throws GraphQLError OPERATION_RESOLUTION_FAILURE, OPERATION_TOO_LARGE, BAD_USER_INPUT
   */
  find(request: EngineRequest): ReadyRequest | { readonly errors: readonly GraphQLError[] } {
    const known = this.#knownOperation(request.document, request.operationName);
    const { variables = {}, language = 'ZH' } = request;
    const { variableDefinitions = [] } = known.operation;
    const { limits, schema } = this.#options;
    checkVariables(
      variableDefinitions.map(({ variable }) => variables[variable.name.value]),
      limits,
    );
    const { coerced, errors } = getVariableValues(schema, variableDefinitions, variables);
    if (errors) return { errors: errors.map(withUserInputCode) };
    try {
      const compiled = this.#compiledOperation(known, language, coerced);
      compiled.check(coerced);
      return { compiled, variables: coerced, operation: known };
    } catch (error) {
      throw located(error, known);
    }
  }

  #knownOperation(document: DocumentNode, name: string | undefined): KnownOperation {
    let operations = this.#operationsOf.get(document);
    if (!operations) this.#operationsOf.set(document, (operations = new Map<string, KnownOperation>()));
    let known = operations.get(name ?? '');
    if (!known) {
      const found = findOperation(document, name);
      const { schema, limits } = this.#options;
      checkDocument(found.operation, found.fragments, limits);
      checkIntrospection(schema, found.operation, found.fragments, limits);
      known = { ...found, signature: signatureOf(schema, found.operation), id: this.#ids++ };
      operations.set(name ?? '', known);
    }
    return known;
  }

  #compiledOperation(
    { operation, fragments, signature, id }: KnownOperation,
    language: 'ZH' | 'EN',
    variables: Variables,
  ): CompiledOperation {
    const key = `${id}|${language}|${signature(variables)}`;
    let compiled = this.#compiledBySignature.get(key);
    if (!compiled) {
      const { model, schema } = this.#options;
      const analysis = analyseOperation({ model, schema, operation, fragments, variables, language });
      compiled = new CompiledOperation(analysis, this.#options);
      this.#compiledBySignature.set(key, compiled);
    }
    return compiled;
  }

  #planState(text: string): PlanState {
    let state = this.#plansByText.get(text);
    if (!state) this.#plansByText.set(text, (state = { stage: 'new', first: undefined }));
    return state;
  }
}

/** Adds to an error of ours the path of its field in the answer. Every other error comes back as it is. */
export function located(error: unknown, operation: FoundOperation): unknown {
  if (!(error instanceof RequestError)) return error;
  const [field] = error.nodes ?? [];
  const path = field?.kind === Kind.FIELD ? fieldPath(operation, field) : undefined;
  if (!field || !path) return error;
  return new RequestError(error.told, { nodes: field, path, extensions: error.extensions });
}

function withUserInputCode(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, {
    originalError: error,
    ...(error.nodes ? { nodes: error.nodes } : {}),
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
