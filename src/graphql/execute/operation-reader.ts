import type { Database } from '../../neo4j/database.js';
import type { CompiledStatement } from '../compile/compile-operation.js';
import type { Part } from '../compile/compile-parts.js';
import type { Variables } from '../operation/argument.js';
import { GraphChangedError, runParts } from './run-parts.js';

/** Statements of fewer subqueries are planned about as fast as their parts are run. */
const LEAST_SUBQUERIES = 2;

/** How far the database is with a statement's plan. */
export interface Planning {
  state: 'new' | 'asked' | 'planned';
  /** The first run, until it has ended. */
  running: Promise<void> | undefined;
}

/**
 * Reads the raw row of a compiled operation by its statement. Neo4j takes tens of milliseconds a subquery to plan one that
 * it has not seen; the parts of an operation are planned long since, so until the statement is, they answer.
 */
export class OperationReader {
  /** @param planning One for all operations of the same statement. */
  constructor(
    private readonly database: Database,
    private readonly statement: CompiledStatement,
    private readonly planning: Planning,
    private readonly parts: () => readonly Part[],
  ) {}

  /** @throws GraphQLError BAD_USER_INPUT, StatementError, DatabaseUnavailableError */
  async read(variables: Variables): Promise<unknown[]> {
    const { text, parameters, subqueries } = this.statement;
    if (text === undefined) return [];
    const given = parameters(variables);
    if (this.planning.state !== 'planned' && subqueries >= LEAST_SUBQUERIES) {
      // Who asks once may never ask again: planning is worth it from the second time on.
      if (this.planning.state === 'asked') this.#planBehind(text, given);
      else this.planning.state = 'asked';
      try {
        return await runParts(this.database, this.parts(), variables);
      } catch (error) {
        if (!(error instanceof GraphChangedError)) throw error;
      }
    }
    return this.#run(text, given);
  }

  /** Has the database plan the statement, with all that the variables decide of it. */
  async plan(variables: Variables): Promise<void> {
    const { text, parameters } = this.statement;
    if (text !== undefined) await this.#run(text, parameters(variables));
  }

  /**
   * Neo4j plans a statement once for each request that comes before its first plan is there: so the others wait for
   * the first.
   */
  async #run(text: string, given: Record<string, unknown>): Promise<unknown[]> {
    if (this.planning.running) await this.planning.running;
    const row = this.database.readRow(text, given);
    if (this.planning.state !== 'planned') this.#follow(row);
    return (await row) ?? [];
  }

  #planBehind(text: string, given: Record<string, unknown>): void {
    if (!this.planning.running) this.#follow(this.database.readRow(text, given));
  }

  #follow(first: Promise<unknown>): void {
    const ended = (state: Planning['state']) => () => {
      this.planning.state = state;
      this.planning.running = undefined;
    };
    this.planning.running = first.then(ended('planned'), ended('asked'));
  }
}
