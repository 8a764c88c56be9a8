import { isNonNullType, isObjectType, type GraphQLField } from 'graphql';
import { describe, expect, it } from 'vitest';

import { refuseUnhandled } from '../../../src/graphql/compile/handled-arguments.js';
import type { WalkField } from '../../../src/graphql/model/model.js';
import type { WalkSlot } from '../../../src/graphql/operation/selection.js';
import { model, schema, walkOf } from '../../support/contract.js';

/** Every walk of the model, with the field of the schema that clients see. */
function walks(): [string, WalkField, GraphQLField<unknown, unknown>][] {
  return [...model.nodes.values(), ...model.records.values()].flatMap((type) => {
    const derived = schema.getType(type.name);
    if (!isObjectType(derived)) throw new Error(`expected the schema to have ${type.name}`);
    return [...type.fields.values()].flatMap((field) => {
      const seen = derived.getFields()[field.name];
      return field.kind === 'walk' && seen
        ? [[`${type.name}.${field.name}`, field, seen] as [string, WalkField, GraphQLField<unknown, unknown>]]
        : [];
    });
  });
}

function withArguments(field: WalkField, names: readonly string[]): WalkSlot {
  const value = { kind: 'value', get: () => null } as const;
  const slot = walkOf('{ regions { totalCount } }');
  return { ...slot, field, arguments: new Map(names.map((name) => [name, value])) };
}

describe('the arguments of a walk', () => {
  it('are all compiled, of every field of the schema', () => {
    const all = walks();
    expect(all.length).toBeGreaterThan(50);
    for (const [coordinate, field, seen] of all) {
      const names = seen.args.map(({ name }) => name);
      expect(() => refuseUnhandled(withArguments(field, names)), coordinate).not.toThrow();
      expect(isNonNullType(seen.type) || field.cardinality === 'one', coordinate).toBe(true);
    }
  });

  it.each([
    ['a list at the root', '{ regions { totalCount } }', []],
    ['one node', '{ region(id: "x") { id } }', []],
    ['groups', '{ fundsAggregate { totalCount } }', []],
    ['related nodes', '{ region(id: "x") { funds { totalCount } } }', ['funds']],
    ['rows of a file', '{ fundingByRegion(level: CITY) { amount } }', []],
  ])('throw where there is no case for one: %s', (_what, query, below) => {
    const { field } = walkOf(query, ...below);
    expect(() => refuseUnhandled(withArguments(field, ['hereOrBeyond']))).toThrow(
      `${field.name}(hereOrBeyond:): expected the compiler to have a case for it.`,
    );
  });

  it('throw where related nodes have no roll-up', () => {
    const { field } = walkOf('{ fund(id: "x") { sponsors { totalCount } } }', 'sponsors');
    expect(() => refuseUnhandled(withArguments(field, ['rollUp']))).toThrow('sponsors(rollUp:)');
  });
});
