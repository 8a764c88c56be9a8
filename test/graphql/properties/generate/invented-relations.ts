import type { Vocabulary } from '../../../../src/seed/files/seed.js';
import type { Draws } from './draws.js';
import { InventedValues, type InventedValue } from './invented-values.js';
import type { SchemaFields } from '../oracle/schema-fields.js';

/** What a claim says of two entities. */
export interface Relation {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly value: InventedValue | undefined;
}

/** How many pairs each kind of relationship between two types gets. */
const PAIRS = 11;

/** Relationships of every kind that a field of the schema reads; the first entities of a type have the most of them. */
export function inventedRelations(
  fields: SchemaFields,
  { predicates }: Vocabulary,
  entities: ReadonlyMap<string, readonly string[]>,
  draws: Draws,
): Relation[] {
  const values = new InventedValues(draws);
  return kinds(fields, [...entities.keys()]).flatMap(([from, predicate, to]) => {
    const rule = predicates.get(predicate);
    // The region tree stays one: roll-up is over it.
    const tree = predicate === 'PART_OF' && from === 'Region' && to === 'Region';
    if (tree || !rule?.subject.includes(from) || rule.object?.includes(to) !== true) return [];
    const pairs = Array.from({ length: PAIRS }, () => ({
      subject: skewed(entities.get(from) ?? [], draws),
      object: skewed(entities.get(to) ?? [], draws),
    }));
    return pairs
      .filter(({ subject, object }) => subject !== object)
      .map((pair) => ({
        ...pair,
        predicate,
        value: rule.value !== undefined && draws.chance(30) ? values.draw(rule.value, undefined) : undefined,
      }));
  });
}

/** The first ones more often; regions alike, since the lowest come last. */
function skewed(ids: readonly string[], draws: Draws): string {
  const last = ids.length - 1;
  const index =
    ids[0] === 'region:cn' ? draws.int(0, last) : Math.min(draws.int(0, last), draws.int(0, last));
  return ids[index] ?? '';
}

/** Subject type, predicate and object type, each once. */
function kinds(fields: SchemaFields, types: readonly string[]): (readonly [string, string, string])[] {
  const found = new Map<string, readonly [string, string, string]>();
  const add = (from: string, predicate: string, to: string): void => {
    found.set(`${from} ${predicate} ${to}`, [from, predicate, to]);
  };
  for (const type of types) {
    for (const field of fields.fields(type)) {
      for (const predicate of field.kind === 'relationship' ? field.types : []) {
        if (field.direction !== 'IN') add(type, predicate, field.type);
        if (field.direction !== 'OUT') add(field.type, predicate, type);
      }
    }
  }
  return [...found.values()];
}
