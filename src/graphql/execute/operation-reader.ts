import type { Database } from '../../neo4j/database.js';
import type { CompiledStatement } from '../compile/compile-operation.js';
import type { Part } from '../compile/compile-parts.js';
import type { Variables } from '../operation/argument.js';
import type { ComputedRows } from '../operation/computed-rows.js';
import { GraphChangedError, readParts } from './read-parts.js';

/** A statement of fewer subqueries is planned about as fast as its parts are read. */
const LEAST_SUBQUERIES = 2;

/** How far the database is with the plan of a statement. */
export interface PlanState {
  /** `asked`: one request has come, or planning failed; the next has the statement planned. */
  stage: 'new' | 'asked' | 'planned';
  /** The read that makes the plan, until it has ended. */
  first: Promise<void> | undefined;
}

/**
 * Reads the raw row of a compiled operation. Neo4j takes 20 to 50 ms a subquery to plan a statement that it has not seen.
 * The parts of an operation are small and mostly planned already, so they answer until the whole statement is planned
 * (docs/decisions/0009).
 */
export class OperationReader {
  /** @param plan Shared by all operations that have the same statement. */
  constructor(
    private readonly database: Database,
    private readonly statement: CompiledStatement,
    private readonly plan: PlanState,
    private readonly parts: () => readonly Part[],
  ) {}

  /** @throws GraphQLError BAD_USER_INPUT, StatementError, DatabaseUnavailableError */
  async read(variables: Variables, computed: ComputedRows): Promise<readonly unknown[]> {
    const { text, parameters, subqueries } = this.statement;
    if (text === undefined) return [];
    const values = parameters(variables, computed);
    if (this.plan.stage !== 'planned' && subqueries >= LEAST_SUBQUERIES) {
      // A question asked once may never come again, so its statement is planned from the second time on.
      if (this.plan.stage === 'asked') this.#planBehind(text, values);
      else this.plan.stage = 'asked';
      try {
        return await readParts(this.database, this.parts(), variables, computed);
      } catch (error) {
        if (!(error instanceof GraphChangedError)) throw error;
      }
    }
    return this.#readWhole(text, values);
  }

  /** Reads the whole statement once, for its plan alone: the row is thrown away. */
  async warm(variables: Variables): Promise<void> {
    const { text, parameters } = this.statement;
    if (text !== undefined) await this.#readWhole(text, parameters(variables));
  }

  /** Neo4j plans a statement again for each request that comes before its first plan is ready, so those wait for it. */
  async #readWhole(text: string, values: Record<string, unknown>): Promise<readonly unknown[]> {
    if (this.plan.first) await this.plan.first;
    const row = this.database.readRow(text, values);
    if (this.plan.stage !== 'planned') this.#follow(row);
    return (await row) ?? [];
  }

  #planBehind(text: string, values: Record<string, unknown>): void {
    if (!this.plan.first) this.#follow(this.database.readRow(text, values));
  }

  #follow(first: Promise<unknown>): void {
    const ended = (stage: PlanState['stage']) => () => {
      this.plan.stage = stage;
      this.plan.first = undefined;
    };
    this.plan.first = first.then(ended('planned'), ended('asked'));
  }
}
