import { describe, expect, it } from 'vitest';

import { edgeCondition } from '../../../src/graphql/compile/edge-condition.js';
import { nodeCondition } from '../../../src/graphql/compile/node-condition.js';
import type { Arg } from '../../../src/graphql/operation/argument.js';
import { model, newScope, walkOf } from '../../support/contract.js';

/** An argument of texts, as if the schema let it through. */
function argument(value: unknown): Arg {
  if (Array.isArray(value)) return { kind: 'list', items: value.map(argument) };
  if (typeof value !== 'object' || value === null) return { kind: 'value', get: () => value };
  const fields = Object.entries(value).map(([name, inner]) => [name, argument(inner)] as const);
  return { kind: 'object', fields: new Map(fields) };
}

function conditionOn(type: string, where: unknown): string | undefined {
  const node = model.nodes.get(type);
  if (!node) throw new Error(`expected a node type ${type}`);
  return nodeCondition(newScope(), node, 'n', argument(where));
}

describe('a condition that no case compiles', () => {
  it.each<[string, string, unknown, string]>([
    ['a field', 'Region', { colour: { eq: 'red' } }, 'Region(where.colour:)'],
    ['an operator on a text', 'Region', { code: { endsWith: '1' } }, 'where.endsWith'],
    ['an operator on a name', 'Region', { name: { endsWith: '州' } }, 'where.endsWith'],
    ['an operator on a list', 'Region', { aliases: { endsWith: '州' } }, 'where.endsWith'],
    ['an operator on a number', 'Fund', { size: { amount: { between: 1 } } }, 'where.between'],
    ['an operator on a date', 'Policy', { issuedOn: { near: '2022' } }, 'where.issuedOn.near'],
    [
      'an operator on related nodes',
      'Region',
      { funds: { some: {}, most: {} } },
      'Region(where.funds.most:)',
    ],
    ['an operator on how many there are', 'Region', { funds: { count: { between: 1 } } }, 'where.between'],
    [
      'an operator on the days of a value',
      'Claim',
      { value: { date: { near: '2022' } } },
      'where.value.date.near',
    ],
    ['a type behind an interface', 'Claim', { subject: { planet: {} } }, 'Entity(where.planet:)'],
    ['an object where a value stands', 'Region', { code: { eq: { in: 'x' } } }, 'where.eq'],
    ['a value where an object stands', 'Region', { code: 'x' }, 'where.code'],
    ['a value where a list stands', 'Region', { or: { code: { eq: 'x' } } }, 'where.or'],
    [
      'a part of an edge',
      'Region',
      { funds: { some: {}, edge: { sector: { eq: 'x' } } } },
      'EdgeWhere.sector',
    ],
  ])('throws and is not left out: %s', (_what, type, where, place) => {
    expect(() => conditionOn(type, where)).toThrow(place);
  });

  it('throws where it is asked of the relationships of a page', () => {
    const { access } = walkOf('{ region(id: "x") { funds { totalCount } } }', 'funds').field;
    if (access.kind !== 'relationship') throw new Error('expected a relationship');
    expect(() => edgeCondition(newScope(), access, 'r', argument({ sector: { eq: 'x' } }))).toThrow(
      'EdgeWhere.sector',
    );
  });
});

describe('a condition', () => {
  it('is one text whatever the order in which some, none, all and count are written', () => {
    const [some, none, count] = [
      { some: { id: { eq: 'a' } } },
      { none: { id: { eq: 'b' } } },
      { count: { gt: 1 } },
    ];
    const one = conditionOn('Region', { funds: { ...some, ...none, ...count } });
    const other = conditionOn('Region', { funds: { ...count, ...none, ...some } });
    expect(other).toBe(one);
  });

  it('counts each node once, and keeps none of them where it need not', () => {
    const counted = (type: string, field: string) => conditionOn(type, { [field]: { count: { gt: 1 } } });
    expect(counted('Region', 'funds')).toBe('COUNT { MATCH (n)<-[:SUPPORTS]-(n0:Fund) } > $p0');
    // Over several types, either way, over several hops.
    for (const [type, field] of [
      ['Region', 'companies'],
      ['Company', 'funds'],
      ['Region', 'partners'],
      ['Region', 'descendants'],
    ] as const)
      expect(counted(type, field)).toMatch(/ RETURN DISTINCT n0 \} > \$p0$/);
  });

  it('has a subquery for each comparison of a count', () => {
    expect(conditionOn('Region', { funds: { count: { gte: 1, lt: 3 } } })?.match(/COUNT \{/g)).toHaveLength(
      2,
    );
  });
});
