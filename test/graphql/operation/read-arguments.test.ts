import { isObjectType, type FieldNode } from 'graphql';
import { describe, expect, it } from 'vitest';

import { chosen, type Arg } from '../../../src/graphql/operation/argument.js';
import { readArguments } from '../../../src/graphql/operation/read-arguments.js';
import { signatureOf } from '../../../src/graphql/operation/signature.js';
import { operationOf, schema } from '../../support/contract.js';

/** The arguments of an operation's first field. */
function argumentsOf(query: string, variables: Record<string, unknown>): ReadonlyMap<string, Arg> {
  const operation = operationOf(query);
  const node = operation.selectionSet.selections[0] as FieldNode;
  const type = schema.getQueryType();
  const field = isObjectType(type) ? type.getFields()[node.name.value] : undefined;
  if (!field) throw new Error(`expected a root field, but got ${node.name.value}`);
  return readArguments(node, field, variables);
}

function leaves(arg: Arg): Arg[] {
  if (arg.kind === 'list') return arg.items.flatMap(leaves);
  return arg.kind === 'object' ? [...arg.fields.values()].flatMap(leaves) : [arg];
}

/** An operation with one variable, and two values that it may have. */
const VARIABLES: [string, string, unknown, unknown, 'choice' | 'value'][] = [
  [
    'an enum',
    'query ($v: RegionLevel!) { fundingByRegion(level: $v) { amount } }',
    'CITY',
    'PROVINCE',
    'choice',
  ],
  [
    'an enum in a list',
    'query ($v: [RegionLevel!]) { regions(where: { level: { in: $v } }) { totalCount } }',
    ['CITY'],
    ['PROVINCE'],
    'choice',
  ],
  [
    'a Boolean in an object',
    'query ($v: RegionWhere) { regions(where: $v) { totalCount } }',
    { code: { isNull: true } },
    { code: { isNull: false } },
    'choice',
  ],
  [
    'a direction in a list of objects',
    'query ($v: [RegionOrderBy!]) { regions(orderBy: $v) { totalCount } }',
    [{ code: 'ASC' }],
    [{ code: 'DESC' }],
    'choice',
  ],
  ['a number', 'query ($v: Int) { regions(first: $v) { totalCount } }', 1, 2, 'value'],
  ['a text', 'query ($v: String) { regions(where: { code: { eq: $v } }) { totalCount } }', 'a', 'b', 'value'],
];

describe('an argument', () => {
  it.each(VARIABLES)(
    'that is %s shows its value only if the signature has it',
    (_what, query, one, other, kind) => {
      const [asOne, asOther] = [one, other].map((v) =>
        // Others have their defaults.
        [...argumentsOf(query, { v })].flatMap(([name, arg]) =>
          query.includes(`(${name}: `) ? leaves(arg) : [],
        ),
      );
      expect(asOne?.map((leaf) => leaf.kind)).toEqual([kind]);
      // What a value is, only the variables of a request say.
      expect(asOne?.every((leaf) => 'value' in leaf)).toBe(kind === 'choice');
      expect(asOther?.map((leaf) => leaf.kind)).toEqual([kind]);
      const signature = signatureOf(schema, operationOf(query));
      expect(signature({ v: one }) !== signature({ v: other })).toBe(kind === 'choice');
    },
  );

  it('reads a leaf from the variables of any request of its signature', () => {
    const query = 'query ($v: String!) { regions(where: { code: { in: [$v, "b"] } }) { totalCount } }';
    const [leaf] = [...argumentsOf(query, { v: 'a' }).values()].flatMap(leaves);
    if (leaf?.kind !== 'value') throw new Error('expected a value');
    expect(leaf.get({ v: 'c' })).toEqual(['c', 'b']);
  });

  it('decides nothing where it is a value', () => {
    const args = argumentsOf('query ($v: Int) { regions(first: $v) { totalCount } }', { v: 3 });
    expect(() => chosen(args, 'first')).toThrow(
      'expected the type of this argument to be an enum or Boolean',
    );
    expect(chosen(args, 'absent')).toBeUndefined();
  });
});
