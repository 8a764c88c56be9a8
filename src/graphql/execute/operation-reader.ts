import type { SnapshotReads } from '../../snapshots/snapshot-reads.js';
import type { Snapshots } from '../../snapshots/snapshots.js';
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
    private readonly snapshots: Snapshots,
    private readonly statement: CompiledStatement,
    private readonly plan: PlanState,
    private readonly parts: () => readonly Part[],
  ) {}

  /** @throws GraphQLError BAD_USER_INPUT, StatementError, DatabaseUnavailableError */
  async read(
    reads: SnapshotReads,
    variables: Variables,
    computed: ComputedRows,
  ): Promise<readonly unknown[]> {
    const { framed, parameters, subqueries } = this.statement;
    if (framed === undefined) return [];
    const values = parameters(variables, computed);
    if (this.plan.stage !== 'planned' && subqueries >= LEAST_SUBQUERIES) {
      // A question asked once may never come again, so its statement is planned from the second time on.
      if (this.plan.stage === 'asked') this.#planBehind(framed, values);
      else this.plan.stage = 'asked';
      try {
        return await readParts(reads, this.parts(), variables, computed);
      } catch (error) {
        if (!(error instanceof GraphChangedError)) throw error;
      }
    }
    return this.#readWhole(reads, framed, values);
  }

  /** Reads the whole statement once, for its plan alone: the row is thrown away. */
  async warm(variables: Variables): Promise<void> {
    const { framed, parameters } = this.statement;
    if (framed !== undefined) await this.#readWhole(this.snapshots.reads(), framed, parameters(variables));
  }

  /** Neo4j plans a statement again for each request that comes before its first plan is ready, so those wait for it. */
  async #readWhole(
    reads: SnapshotReads,
    framed: string,
    values: Record<string, unknown>,
  ): Promise<readonly unknown[]> {
    if (this.plan.first) await this.plan.first;
    const row = reads.readFramed(framed, values);
    if (this.plan.stage !== 'planned') this.#follow(row);
    return (await row) ?? [];
  }

  #planBehind(framed: string, values: Record<string, unknown>): void {
    if (!this.plan.first) this.#follow(this.snapshots.reads().readFramed(framed, values));
  }

  #follow(first: Promise<unknown>): void {
    const ended = (stage: PlanState['stage']) => () => {
      this.plan.stage = stage;
      this.plan.first = undefined;
    };
    this.plan.first = first.then(ended('planned'), ended('asked'));
  }
}
