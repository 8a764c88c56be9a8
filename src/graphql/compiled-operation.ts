import type { ExecutionResult, GraphQLSchema } from 'graphql';

import type { Database } from '../neo4j/database.js';
import type { SnapshotReads } from '../snapshots/snapshot-reads.js';
import type { Consistent, Snapshots } from '../snapshots/snapshots.js';
import { compileOperation, type CompiledStatement } from './compile/compile-operation.js';
import { compileParts } from './compile/compile-parts.js';
import type { CypherFile } from './compile/cypher-file.js';
import type { Computations } from './computation.js';
import type { EngineRequest } from './engine-request.js';
import { AbsentIds } from './execute/absent-ids.js';
import { ComputedFields } from './execute/computed-fields.js';
import type { KnownWords } from './execute/known-words.js';
import { OperationReader, type PlanState } from './execute/operation-reader.js';
import { executeByReference } from './execute/reference-executor.js';
import { ResponseError } from './execute/response-error.js';
import { responseShaper, type Shaper } from './execute/response-shaper.js';
import { answerCost } from './limits/answer-cost.js';
import { checkArguments } from './limits/argument-size.js';
import { enforce, type Limits } from './limits/limits.js';
import type { Model } from './model/model.js';
import type { Analysis } from './operation/analyse-operation.js';
import type { Variables } from './operation/argument.js';
import { askedTexts, type AskedText } from './operation/asked-texts.js';
import { dateChecks } from './operation/date-checks.js';
import { formChecks } from './operation/form-checks.js';
import { pageChecks } from './operation/page-checks.js';
import { rangeChecks } from './operation/range-checks.js';

/** What operations are compiled with. */
export interface CompileOptions {
  readonly database: Database;
  readonly snapshots: Snapshots;
  readonly model: Model;
  readonly schema: GraphQLSchema;
  readonly files: ReadonlyMap<string, CypherFile>;
  readonly limits: Limits;
  readonly words: KnownWords;
  readonly computations: Computations;
  /** How far the database is with the plan of a statement: one for each text. */
  readonly planState: (text: string) => PlanState;
}

/** An operation compiled for all requests of one signature: its statement, and how the statement's row becomes the answer. */
export class CompiledOperation {
  readonly statement: CompiledStatement;
  readonly #reader: OperationReader;
  readonly #checkPages: (variables: Variables) => void;
  readonly #checkRanges: (variables: Variables) => void;
  readonly #checkDates: (variables: Variables) => void;
  readonly #checkForms: (variables: Variables) => void;
  /** The texts that must be words of the graph. */
  readonly #words: readonly AskedText[];
  readonly #absentIds: AbsentIds;
  readonly #computed: ComputedFields;
  readonly #cost: (variables: Variables) => number;
  /** Undefined where graphql-js answers: it knows the schema. */
  readonly #shaper: Shaper | undefined;

  /** @throws GraphQLError OPERATION_TOO_LARGE, BAD_USER_INPUT */
  constructor(
    private readonly analysis: Analysis,
    private readonly options: CompileOptions,
  ) {
    const { database, snapshots, model, files, limits, planState, computations } = options;
    checkArguments(analysis.selection, limits);
    this.#checkPages = pageChecks(analysis.selection);
    this.#checkRanges = rangeChecks(analysis.selection);
    this.#checkDates = dateChecks(analysis.selection);
    const asked = askedTexts(model, analysis.selection);
    this.#checkForms = formChecks(model, asked);
    this.#words = asked.filter(({ form }) => form.kind === 'word');
    this.#absentIds = new AbsentIds(model, analysis.selection);
    this.#computed = new ComputedFields(database, computations, analysis.selection);
    this.statement = compileOperation(model, files, analysis);
    enforce(limits, 'subqueries', this.statement.subqueries);
    this.#cost = answerCost(analysis.shape);
    this.#reader = new OperationReader(snapshots, this.statement, planState(this.statement.text ?? ''), () =>
      compileParts(model, files, analysis),
    );
    this.#shaper = analysis.introspection ? undefined : responseShaper(analysis.shape);
  }

  /** Checks a request's variables against what the operation does with them. @throws GraphQLError */
  check(variables: Variables): void {
    this.#checkPages(variables);
    this.#checkRanges(variables);
    this.#checkDates(variables);
    this.#checkForms(variables);
    enforce(this.options.limits, 'cost', this.#cost(variables));
  }

  /**
   * The answer, all of one snapshot.
   *
   * @param variables Coerced.
   * @throws GraphQLError BAD_USER_INPUT, StatementError, DatabaseUnavailableError, GraphChangingError
   */
  async answer(request: EngineRequest, variables: Variables): Promise<Consistent<ExecutionResult>> {
    return this.options.snapshots.consistently((reads) => this.#read(reads, request, variables));
  }

  /** Has the database plan the statement, without anything computed. @throws StatementError, DatabaseUnavailableError */
  async warm(variables: Variables): Promise<void> {
    await this.#requireWords(this.options.snapshots.reads(), variables);
    await this.#reader.warm(variables);
  }

  async #read(reads: SnapshotReads, request: EngineRequest, variables: Variables): Promise<ExecutionResult> {
    await this.#requireWords(reads, variables);
    const computed = await this.#computed.rows(reads, request, variables);
    const raw = await this.#reader.read(reads, variables, computed);
    await this.#absentIds.require(reads, raw, variables);
    if (this.#shaper) {
      try {
        return { data: this.#shaper(raw, variables) };
      } catch (error) {
        if (!(error instanceof ResponseError)) throw error;
      }
    }
    return executeByReference({
      schema: this.options.schema,
      document: request.document,
      operationName: request.operationName,
      variables: request.variables ?? {},
      coerced: variables,
      shape: this.analysis.shape,
      raw,
    });
  }

  async #requireWords(reads: SnapshotReads, variables: Variables): Promise<void> {
    if (this.#words.length > 0) await this.options.words.require(reads, this.#words, variables);
  }
}
