import { readFileSync } from 'node:fs';

import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  Kind,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

import { LruCache } from '../lru-cache.js';
import type { Database } from '../neo4j/database.js';
import { compileOperation, type CompiledStatement } from './compile/compile-operation.js';
import { compileParts, plainParts } from './compile/compile-parts.js';
import { readCypherFiles, type CypherFile } from './compile/cypher-file.js';
import { OperationReader, type PlanState } from './execute/operation-reader.js';
import { executeByReference } from './execute/reference-executor.js';
import { ResponseError } from './execute/response-error.js';
import { compileShape, type Shaper } from './execute/compile-shape.js';
import { answerCost } from './limits/answer-cost.js';
import { checkArguments, checkVariables } from './limits/argument-size.js';
import { checkDocument } from './limits/document-size.js';
import { DEFAULT_LIMITS, enforce, type Limits } from './limits/limits.js';
import type { Model } from './model/model.js';
import { readModel } from './model/read-model.js';
import type { Variables } from './operation/argument.js';
import { pageChecks } from './operation/page-checks.js';
import { analyseOperation, type Analysis } from './operation/analyse-operation.js';
import { signatureOf } from './operation/signature.js';
import { deriveSchema } from './schema/derive-schema.js';

/** A request for the engine; `document` has passed validation. */
export interface EngineRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables?: Variables | undefined;
  /** The language of names where a field does not ask for one. */
  readonly language?: 'ZH' | 'EN' | undefined;
}

export interface EngineOptions {
  readonly database: Database;
  /** Path of `schema.graphql`. */
  readonly schemaFile: string;
  /** Path of `cypher/fields`. */
  readonly fieldsDir: string;
  readonly limits?: Partial<Limits> | undefined;
}

/** A compiled operation: its statement, and how its row becomes the response. */
export interface CompiledOperation {
  readonly analysis: Analysis;
  readonly statement: CompiledStatement;
  readonly reader: OperationReader;
  /** Checks a request's variables against what the operation does with them. @throws GraphQLError */
  readonly check: (variables: Variables) => void;
  /** Undefined where graphql-js makes the response. */
  readonly shape: Shaper | undefined;
}

/** How many operations stay compiled, each signature of one by itself. */
const CACHE_SIZE = 1_000;

/**
 * Answers GraphQL operations, each by one Cypher statement once that is planned, part by part before.
 *
 * @throws ContractError when `schema.graphql` and `cypher/fields` contradict each other.
 */
export function createEngine(options: EngineOptions): Engine {
  const sdl = readFileSync(options.schemaFile, 'utf8');
  const model = readModel(sdl);
  const files = readCypherFiles(options.fieldsDir, model);
  const { schema, sdl: derived } = deriveSchema(sdl, model);
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  return new Engine(options.database, model, files, schema, derived, limits);
}

/** An operation of a document, and what its requests have in common. */
interface PreparedOperation {
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly signature: (variables: Variables) => string;
  /** Tells it from all others. */
  readonly id: number;
}

export class Engine {
  private readonly prepared = new WeakMap<DocumentNode, Map<string, PreparedOperation>>();
  private preparations = 0;
  /** By operation, language and signature of the variables. */
  private readonly operations = new LruCache<string, CompiledOperation>(CACHE_SIZE);
  /** By the statement's text: the same question in another document is planned already. */
  private readonly planStates = new LruCache<string, PlanState>(CACHE_SIZE);

  constructor(
    private readonly database: Database,
    readonly model: Model,
    private readonly files: ReadonlyMap<string, CypherFile>,
    readonly schema: GraphQLSchema,
    /** The whole API as text. */
    readonly sdl: string,
    private readonly limits: Limits,
  ) {}

  /**
   * Answers an operation. Faults of the request are errors of the result; the database's faults are thrown.
   *
   * @throws StatementError, DatabaseUnavailableError
   */
  async execute(request: EngineRequest): Promise<ExecutionResult> {
    try {
      const prepared = this.prepare(request.document, request.operationName);
      const { coerced, errors } = this.coerce(prepared, request);
      if (errors) return { errors: errors.map(withUserInputCode) };
      const compiled = this.compile(prepared, request, coerced);
      compiled.check(coerced);
      return await this.respond(compiled, await compiled.reader.read(coerced), request, coerced);
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
    const { compiled, variables } = this.compiled(request);
    await compiled.reader.warm(variables);
  }

  /** Has the database plan one field after the other, so that operations that ask for them need not wait for it. */
  async warmFields(signal: AbortSignal): Promise<void> {
    for (const { text, parameters } of plainParts(this.model, this.files)) {
      if (signal.aborted) return;
      await this.database.readRow(text, { ...parameters({}), ids: [''] });
    }
  }

  /** The statement that an operation compiles to, for tests, plans and the curious. */
  explain(request: EngineRequest): { statement: string | undefined; parameters: Record<string, unknown> } {
    const { compiled, variables } = this.compiled(request);
    const { text, parameters } = compiled.statement;
    return { statement: text, parameters: parameters(variables) };
  }

  /** Parses and validates the text of an operation. @returns the errors where it is not valid. */
  parse(query: string): { document: DocumentNode } | { errors: readonly GraphQLError[] } {
    try {
      const document = parse(query);
      const errors = validate(this.schema, document);
      return errors.length > 0 ? { errors } : { document };
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] };
      throw error;
    }
  }

  private async respond(
    compiled: CompiledOperation,
    raw: readonly unknown[],
    request: EngineRequest,
    coerced: Variables,
  ): Promise<ExecutionResult> {
    if (compiled.shape) {
      try {
        return { data: compiled.shape(raw, coerced) };
      } catch (error) {
        if (!(error instanceof ResponseError)) throw error;
      }
    }
    return executeByReference({
      schema: this.schema,
      document: request.document,
      operationName: request.operationName,
      variables: request.variables ?? {},
      coerced,
      shape: compiled.analysis.shape,
      raw,
    });
  }

  private compiled(request: EngineRequest): { compiled: CompiledOperation; variables: Variables } {
    const prepared = this.prepare(request.document, request.operationName);
    const { coerced, errors } = this.coerce(prepared, request);
    if (!coerced) throw errors[0] ?? new GraphQLError('Expected variables of their types.');
    const compiled = this.compile(prepared, request, coerced);
    compiled.check(coerced);
    return { compiled, variables: coerced };
  }

  private planStateOf({ text = '' }: CompiledStatement): PlanState {
    let planState = this.planStates.get(text);
    if (!planState) this.planStates.set(text, (planState = { stage: 'new', first: undefined }));
    return planState;
  }

  private coerce({ operation }: PreparedOperation, { variables = {} }: EngineRequest) {
    const { variableDefinitions = [] } = operation;
    checkVariables(
      variableDefinitions.map(({ variable }) => variables[variable.name.value]),
      this.limits,
    );
    return getVariableValues(this.schema, variableDefinitions, variables);
  }

  private prepare(document: DocumentNode, operationName: string | undefined): PreparedOperation {
    let operations = this.prepared.get(document);
    if (!operations) this.prepared.set(document, (operations = new Map<string, PreparedOperation>()));
    const name = operationName ?? '';
    let prepared = operations.get(name);
    if (!prepared) {
      const operation = getOperationAST(document, operationName);
      if (!operation) {
        throw new GraphQLError(
          operationName === undefined
            ? 'Expected the name of one of the operations, but got none.'
            : `Expected the name of an operation of the document, but got "${operationName}".`,
          { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } },
        );
      }
      const fragments = new Map(
        document.definitions
          .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
          .map((fragment) => [fragment.name.value, fragment]),
      );
      checkDocument(operation, fragments, this.limits);
      prepared = {
        operation,
        fragments,
        signature: signatureOf(this.schema, operation),
        id: this.preparations++,
      };
      operations.set(name, prepared);
    }
    return prepared;
  }

  private compile(
    prepared: PreparedOperation,
    request: EngineRequest,
    variables: Variables,
  ): CompiledOperation {
    const language = request.language ?? 'ZH';
    const key = `${prepared.id}|${language}|${prepared.signature(variables)}`;
    const known = this.operations.get(key);
    if (known) return known;
    const { operation, fragments } = prepared;
    const analysis = analyseOperation({
      model: this.model,
      schema: this.schema,
      operation,
      fragments,
      variables,
      language,
    });
    checkArguments(analysis.selection, this.limits);
    const statement = compileOperation(this.model, this.files, analysis);
    enforce(this.limits, 'subqueries', statement.subqueries);
    const checkPages = pageChecks(analysis.selection);
    const cost = answerCost(analysis.shape);
    const compiled: CompiledOperation = {
      analysis,
      statement,
      reader: new OperationReader(this.database, statement, this.planStateOf(statement), () =>
        compileParts(this.model, this.files, analysis),
      ),
      check: (all) => {
        checkPages(all);
        enforce(this.limits, 'cost', cost(all));
      },
      // graphql-js answers what asks for the schema.
      shape: analysis.introspection ? undefined : compileShape(analysis.shape),
    };
    this.operations.set(key, compiled);
    return compiled;
  }
}

function withUserInputCode(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, {
    originalError: error,
    ...(error.nodes ? { nodes: error.nodes } : {}),
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
