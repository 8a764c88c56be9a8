import type { ComputationContext, Computations } from '../computation.js';
import type { EngineRequest } from '../engine-request.js';
import { ContractError } from '../../errors.js';
import type { Database } from '../../neo4j/database.js';
import type { SnapshotReads } from '../../snapshots/snapshot-reads.js';
import type { Model } from '../model/model.js';
import { argumentValues } from '../operation/argument-values.js';
import type { Variables } from '../operation/argument.js';
import { NOTHING_COMPUTED, type ComputedRows } from '../operation/computed-rows.js';
import type { Selection, WalkSlot } from '../operation/selection.js';

const NEVER = new AbortController().signal;

/** Runs the computations of an operation, before its statement. */
export class ComputedFields {
  readonly #fields: readonly { readonly slot: WalkSlot; readonly coordinate: string }[];

  constructor(
    private readonly database: Database,
    private readonly computations: Computations,
    selection: Selection,
  ) {
    this.#fields = selection.slots.flatMap((slot) => {
      if (slot.kind !== 'walk' || slot.field.access.kind !== 'file') return [];
      const { computation, coordinate } = slot.field.access;
      return computation ? [{ slot, coordinate }] : [];
    });
  }

  /**
   * The rows of all computed fields. Fields with the same arguments share one run. One runs after the other, as each may keep
   * the database busy, and so that none goes on when another has failed.
   *
   * What a computation reads, by whatever statements, is of the snapshot that the operation's own statement finds after it:
   * otherwise all of it is done again.
   *
   * @throws GraphQLError, StatementError, DatabaseUnavailableError
   */
  async rows(reads: SnapshotReads, request: EngineRequest, variables: Variables): Promise<ComputedRows> {
    if (this.#fields.length === 0) return NOTHING_COMPUTED;
    await reads.begin();
    const signal = request.signal?.() ?? NEVER;
    const rows = new Map<WalkSlot, readonly unknown[]>();
    const runs = new Map<string, readonly unknown[]>();
    for (const { slot, coordinate } of this.#fields) {
      const computation = this.computations.get(coordinate);
      if (!computation || (computation.costly && request.rehearsal)) continue;
      signal.throwIfAborted();
      const given = argumentValues(slot.arguments, variables);
      const key = JSON.stringify([coordinate, given]);
      const context: ComputationContext = {
        database: this.database,
        signal,
        language: request.language ?? 'ZH',
        field: slot.node,
      };
      const made = runs.get(key) ?? (await computation.compute(given, context));
      runs.set(key, made);
      rows.set(slot, made);
    }
    return rows;
  }
}

/** @throws ContractError where a field marked `@computed` has no computation, or a computation no such field. */
export function requireComputations(model: Model, computations: Computations): void {
  const marked = new Set<string>();
  for (const field of model.records.get('Query')?.fields.values() ?? []) {
    if (field.kind !== 'walk' || field.access.kind !== 'file' || !field.access.computation) continue;
    marked.add(field.access.coordinate);
  }
  for (const coordinate of marked) {
    if (computations.has(coordinate)) continue;
    throw new ContractError(
      `schema.graphql: ${coordinate} is marked @computed, but the engine was given no computation for it.`,
      { next: 'Add it to src/analytics/computations.ts, or remove the directive.' },
    );
  }
  for (const coordinate of computations.keys()) {
    if (marked.has(coordinate)) continue;
    throw new ContractError(
      `src/analytics/computations.ts: expected a field ${coordinate} with @computed in schema.graphql, but there is none.`,
      { next: 'Remove the computation, or mark the field.' },
    );
  }
}
