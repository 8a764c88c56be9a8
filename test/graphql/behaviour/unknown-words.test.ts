import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { seededEngine, type SeededEngine } from '../../support/seeded-engine.js';

let atlas: SeededEngine;

beforeAll(async () => {
  atlas = await seededEngine();
});

afterAll(async () => {
  await atlas.database.close();
});

describe('a word that nothing could match is refused, and not answered with nothing', () => {
  it.each([
    [
      'a predicate',
      '{ claims(where: { predicate: { eq: "intendedCompanyCount" } }) { totalCount } }',
      'claims(where.predicate.eq:): expected a word that the graph knows, but got "intendedCompanyCount". Did you mean "intendingCompanyCount"? They are listed by { predicates { nodes { name } } }.',
    ],
    [
      'one of several predicates, below a list',
      '{ funds { nodes { claims(where: { or: [{ predicate: { in: ["size", "INTENDS_TO_SETTLE"] } }] }) { totalCount } } } }',
      'claims(where.or.predicate.in:): expected a word that the graph knows, but got "INTENDS_TO_SETTLE".',
    ],
    [
      'a code',
      '{ claims(where: { value: { code: { eq: "广州" } } }) { totalCount } }',
      'claims(where.value.code.eq:): expected a word that the graph knows, but got "广州".',
    ],
    [
      'a type of relationship',
      '{ regions(where: { companies: { count: { gt: 0 }, edge: { type: { eq: "INTENDS_TO_SETTLE" } } } }) { totalCount } }',
      'regions(where.companies.edge.type.eq:): expected LOCATED_IN or INTENDS_TO_SETTLE_IN, but got "INTENDS_TO_SETTLE".',
    ],
    [
      'a predicate that leads to no entity, where a type of relationship is asked for',
      '{ neighbourhood(id: "region:110112", relationshipTypes: ["SUPPORTS", "size"]) { totalCount } }',
      'neighbourhood(relationshipTypes:): expected a word with objectTypes that the graph knows, but got "size". They are listed by { predicates { nodes { name objectTypes } } }.',
    ],
    [
      'a type of value',
      '{ claims(where: { value: { type: { eq: "Sum" } } }) { totalCount } }',
      'claims(where.value.type.eq:): expected Money or Quantity or Rate or PartialDate or Text, but got "Sum".',
    ],
    [
      'a code of a region',
      '{ region(code: "广州") { id } }',
      'region(code:): expected a text such as 110112, but got "广州".',
    ],
    [
      'an id of another type, in a filter',
      '{ funds(where: { regions: { some: { id: { eq: "park:qinghe" } } } }) { totalCount } }',
      'funds(where.regions.some.id.eq:): expected the id of a Region (region:…), but got "park:qinghe"; search(text:) finds ids by names.',
    ],
    [
      'an id of another type, in a look-up',
      '{ mine: fund(id: "region:110112") { id } }',
      'mine: fund(id:): expected the id of a Fund (fund:…), but got "region:110112"; search(text:) finds ids by names.',
    ],
    [
      'an id of another type, in an argument',
      '{ lessons(region: "park:qinghe") { totalCount } }',
      'lessons(region:): expected the id of a Region (region:…), but got "park:qinghe"; search(text:) finds ids by names.',
    ],
    [
      'an id that nothing has',
      '{ lessons(region: "region:999999") { totalCount } }',
      'lessons(region:): nothing has the id "region:999999", so there is no answer; search(text:) finds ids by names.',
    ],
    [
      'an id that nothing has, where an answer is empty',
      '{ funds(where: { regions: { some: { id: { eq: "region:999999" } } } }) { nodes { id } } }',
      'funds(where.regions.some.id.eq:): nothing has the id "region:999999", so there is no answer; search(text:) finds ids by names.',
    ],
  ])('%s', async (_what, query, message) => {
    const { errors = [] } = await atlas.ask(query);
    expect(errors.map((error) => error.message)).toEqual([expect.stringContaining(message)]);
    expect(errors[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(errors[0]?.path).toBeDefined();
  });

  it('but an id that is there has no answer, one of several may be absent, and a look-up says it by null', async () => {
    expect(
      await atlas.data(`{
        none: funds(where: { regions: { some: { id: { eq: "region:110101" } } } }) { nodes { id } }
        some: funds(where: { regions: { some: { id: { in: ["region:110112", "region:999999"] } } } }) { totalCount }
        fund(id: "fund:none") { id }
      }`),
    ).toEqual({ none: { nodes: [] }, some: { totalCount: expect.any(Number) as number }, fund: null });
  });
});

describe('words are listed', () => {
  it('with their labels, the types at both ends, and the claims that use them', async () => {
    const data = await atlas.data(`{
      predicates(where: { name: { in: ["SUPPORTS", "kind"] } }) {
        nodes { name zh: label(language: ZH) label(language: EN) subjectTypes objectTypes valueType codes claims { totalCount } }
      }
      uses: claims(where: { predicate: { eq: "SUPPORTS" } }) { totalCount }
      qualifiers(where: { name: { eq: "except" } }) { nodes { name label entityTypes valueType claims { totalCount } } }
      excepting: claims(where: { qualifiers: { some: { name: { eq: "except" } } } }) { totalCount }
    }`);
    const { totalCount } = data['uses'] as { totalCount: number };
    expect(totalCount).toBeGreaterThan(0);
    expect(data['predicates']).toMatchObject({
      nodes: [
        { name: 'SUPPORTS', zh: '支持', label: 'supports', subjectTypes: ['Fund'], claims: { totalCount } },
        {
          name: 'kind',
          objectTypes: [],
          valueType: 'Text',
          codes: expect.arrayContaining(['JOINT']) as string[],
        },
      ],
    });
    expect(data['qualifiers']).toEqual({
      nodes: [
        expect.objectContaining({
          label: '例外',
          entityTypes: ['Region', 'Park', 'Sector', 'Problem'],
          claims: data['excepting'],
        }),
      ],
    });
  });
});
