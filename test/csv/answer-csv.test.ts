import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';

import { answerCsv } from '../../src/csv/answer-csv.js';
import { answerLists, chooseList } from '../../src/csv/answer-lists.js';
import { answerShape, type AnswerField } from '../../src/csv/answer-shape.js';
import { findOperation } from '../../src/graphql/operation/find-operation.js';

const schema = buildSchema(`
  type Query { funds: FundList! region: Region search: [Hit!]! }
  type FundList { nodes: [Fund!]! totalCount: Int! }
  type Fund { id: ID! name: String aliases: [String!]! size: Money planned: Boolean regions: RegionList! }
  type Money { amount: Float! text: String! }
  type RegionList { nodes: [Region!]! }
  type Region { code: String funds: FundList! parks: ParkList! }
  type ParkList { nodes: [Fund!]! }
  union Hit = Fund | Region
`);

function shapeOf(query: string): AnswerField {
  return answerShape(schema, findOperation(parse(query), undefined));
}

function csv(query: string, data: unknown): string {
  const shape = shapeOf(query);
  return answerCsv(shape, chooseList(shape, undefined), data);
}

const BOM = '\uFEFF';

describe('a list of an answer as CSV', () => {
  const query = `{ funds { totalCount nodes {
    id named: name aliases size { amount text } planned regions { nodes { code } } } } }`;
  const header = 'id,named,aliases,size.amount,size.text,planned,regions.nodes.code';

  it('has a row an item and a column a value, lists within it joined', () => {
    const nodes = [
      {
        id: 'fund:a',
        named: '母基金',
        aliases: ['甲', '乙'],
        size: { amount: 5e9, text: '50亿元' },
        planned: false,
        regions: { nodes: [{ code: '110112' }, { code: null }, { code: '320612' }] },
      },
      { id: 'fund:b', named: null, aliases: [], size: null, planned: true, regions: { nodes: [] } },
    ];
    expect(csv(query, { funds: { totalCount: 2, nodes } })).toBe(
      `${BOM}${header}\r\nfund:a,母基金,甲 | 乙,5000000000,50亿元,false,110112 |  | 320612\r\nfund:b,,,,,true,\r\n`,
    );
  });

  it('has the same columns where there is nothing', () => {
    expect(csv(query, { funds: { totalCount: 0, nodes: [] } })).toBe(`${BOM}${header}\r\n`);
    expect(csv('{ region { funds { nodes { id } } } }', { region: null })).toBe(`${BOM}id\r\n`);
  });

  it('has the columns of all types, and of fragments', () => {
    const asked = `{ search { __typename ...F ... on Region { code } } } fragment F on Fund { id size { text } }`;
    const search = [
      { __typename: 'Fund', id: 'fund:a', size: { text: 'x' } },
      { __typename: 'Region', code: '110112' },
    ];
    expect(csv(asked, { search })).toBe(
      `${BOM}__typename,id,size.text,code\r\nFund,fund:a,x,\r\nRegion,,,110112\r\n`,
    );
  });

  it('has a row an item of a list within a list, which repeats what it stands in', () => {
    const shape = shapeOf(query);
    const nodes = [
      { id: 'fund:a', aliases: ['甲', '乙'], regions: { nodes: [{ code: '110112' }, { code: '320612' }] } },
      { id: 'fund:none', aliases: [], regions: { nodes: [] } },
      { id: 'fund:b', aliases: [], size: { amount: 1 }, regions: { nodes: [{ code: null }] } },
    ];
    expect(answerCsv(shape, 'funds.nodes.regions.nodes', { funds: { nodes } })).toBe(
      `${BOM}${header}\r\nfund:a,,甲 | 乙,,,,110112\r\nfund:a,,甲 | 乙,,,,320612\r\nfund:b,,,1,,,\r\n`,
    );
  });

  it('quotes what RFC 4180 has quoted', () => {
    const nodes = [{ name: 'a "b", c' }, { name: 'two\nlines' }];
    expect(csv('{ funds { nodes { name } } }', { funds: { nodes } })).toBe(
      `${BOM}name\r\n"a ""b"", c"\r\n"two\nlines"\r\n`,
    );
  });

  it.each(['=1+1', '+1', '-1', '@x', '\tx', '＝1'])('makes no formula of the text %j', (name) => {
    const data = { funds: { nodes: [{ name, size: { amount: -1.5 } }] } };
    expect(csv('{ funds { nodes { name size { amount } } } }', data)).toBe(
      `${BOM}name,size.amount\r\n'${name},-1.5\r\n`,
    );
  });
});

describe('the list that is made CSV', () => {
  const two = shapeOf(
    '{ region { code funds { nodes { id } } parks { nodes { id } } } search { __typename } }',
  );

  it('can be any list of objects', () => {
    expect(answerLists(two)).toEqual(['region.funds.nodes', 'region.parks.nodes', 'search']);
    expect(answerLists(shapeOf('{ funds { nodes { aliases regions { nodes { code } } } } }'))).toEqual([
      'funds.nodes',
      'funds.nodes.regions.nodes',
    ]);
  });

  it('is the nearest to the root, where it is the only one there', () => {
    expect(chooseList(two, undefined)).toBe('search');
    expect(chooseList(two, 'region.funds.nodes')).toBe('region.funds.nodes');
  });

  it.each([
    [
      '{ region { funds { nodes { id } } parks { nodes { id } } } }',
      undefined,
      'list: expected one of the lists of the answer, but got none: region.funds.nodes, region.parks.nodes.',
    ],
    [
      '{ region { funds { nodes { id } } } }',
      'region.fund.nodes',
      'list: expected the path of a list of the answer (region.funds.nodes), but got "region.fund.nodes". Did you mean "region.funds.nodes"?',
    ],
    [
      '{ region { code } }',
      undefined,
      'list: expected an answer with a list to make CSV of, but it has none.',
    ],
  ])('has to be clear: %s with %j', (query, asked, message) => {
    expect(() => chooseList(shapeOf(query), asked)).toThrow(message);
  });
});
