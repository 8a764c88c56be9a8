import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { seededEngine, type SeededEngine } from '../../support/seeded-engine.js';

let atlas: SeededEngine;

beforeAll(async () => {
  atlas = await seededEngine();
});

afterAll(async () => {
  await atlas.database.close();
});

interface Neighbourhood {
  readonly totalCount: number;
  readonly exact: boolean;
  readonly hops: number;
  readonly nodes: {
    readonly node: { readonly id: string };
    readonly hops: number;
    readonly degree: number;
  }[];
  readonly edges: {
    readonly from: { readonly id: string };
    readonly type: string;
    readonly to: { readonly id: string };
    readonly reference: boolean;
    readonly claims: { readonly id: string }[];
  }[];
  readonly groups: {
    readonly type: string;
    readonly direction: string;
    readonly entityType: string;
    readonly count: number;
    readonly shown: number;
  }[];
}

async function around(args: string): Promise<Neighbourhood> {
  const data = await atlas.data(
    `{ neighbourhood(${args}) {
      totalCount exact hops nodes { node { id } hops degree }
      edges { from { id } type to { id } reference claims { id } }
      groups { type direction entityType count shown }
    } }`,
  );
  return data['neighbourhood'] as Neighbourhood;
}

const idsOf = ({ nodes }: Neighbourhood): string[] => nodes.map(({ node }) => node.id);

const GUANGXI = 'id: "region:450000"';
const HUAWEI = 'id: "company:huawei"';
const TONGZHOU = 'id: "region:110112"';

describe('a neighbourhood', () => {
  it('has what texts speak of before what only the region tree has', async () => {
    // The brief speaks of an institute in Guangxi and of two things in Nanning; of the other cities the tree alone does.
    const found = await around(`${GUANGXI}, first: 200`);
    expect(idsOf(found).slice(0, 3)).toEqual([
      'region:cn',
      'organization:guangxi-big-data-institute',
      'region:450100',
    ]);
    expect(found.nodes.slice(3).map(({ degree }) => degree)).toEqual(Array(13).fill(0));
    expect(found).toMatchObject({ totalCount: 16, exact: true, hops: 1 });
    expect(found.groups).toEqual([
      { type: 'PART_OF', direction: 'IN', entityType: 'Region', count: 14, shown: 14 },
      { type: 'LOCATED_IN', direction: 'IN', entityType: 'Organization', count: 1, shown: 1 },
      { type: 'PART_OF', direction: 'OUT', entityType: 'Region', count: 1, shown: 1 },
    ]);
  });

  it('has the relationships among what it shows, each with its claims or from the tree', async () => {
    const { edges } = await around(`${HUAWEI}, hops: 2, first: 200`);
    expect(edges).toContainEqual({
      from: { id: 'region:110112' },
      type: 'PART_OF',
      to: { id: 'region:110000' },
      reference: true,
      claims: [],
    });
    expect(edges).toContainEqual({
      from: { id: 'company:huawei' },
      type: 'INTENDS_TO_SETTLE_IN',
      to: { id: 'region:110112' },
      reference: false,
      claims: [{ id: expect.any(String) as string }],
    });
    for (const { reference, claims } of edges) expect(reference || claims.length > 0).toBe(true);
  });

  it('goes no further where enough was found nearer by, and says so', async () => {
    // Huawei is tied to 通州区 alone.
    expect(await around(`${HUAWEI}, hops: 3, first: 1`)).toMatchObject({
      totalCount: 1,
      exact: false,
      hops: 1,
    });
    const two = await around(`${HUAWEI}, hops: 3, first: 2`);
    expect(two).toMatchObject({ exact: false, hops: 2 });
    expect(idsOf(two)).toEqual(['region:110112', 'sector:metaverse']);
    expect(two.totalCount).toBeGreaterThan(2);
  });

  it('counts without showing', async () => {
    const found = await around(`${TONGZHOU}, first: 0`);
    expect(found).toMatchObject({ nodes: [], edges: [], exact: true });
    expect(found.groups).toContainEqual({
      type: 'INTENDS_TO_SETTLE_IN',
      direction: 'IN',
      entityType: 'Company',
      count: 4,
      shown: 0,
    });
  });

  it('keeps relationships of a type, a direction, a basis, a modality, and entities of a type', async () => {
    const settling = await around(`${TONGZHOU}, relationshipTypes: "INTENDS_TO_SETTLE_IN"`);
    expect(idsOf(settling).sort()).toEqual([
      'company:dehuo-technology',
      'company:huawei',
      'company:lanyuzhou',
      'company:terminus-group',
    ]);
    expect(idsOf(await around(`${TONGZHOU}, entityTypes: [Company]`))).toEqual(idsOf(settling));
    expect(idsOf(await around(`${TONGZHOU}, relationshipTypes: "PART_OF", direction: OUT`))).toEqual([
      'region:110000',
    ]);
    const planned = await around(`${TONGZHOU}, modality: [PLANNED]`);
    expect(idsOf(planned)).toContain('company:huawei');
    expect(idsOf(planned)).not.toContain('region:110000');
    const stated = idsOf(await around(`${TONGZHOU}, basis: [STATED]`));
    expect(stated).not.toContain('company:huawei');
  });

  it('keeps what holds at a time: what has none holds at any', async () => {
    const claim = "MATCH (claim:Claim {id: 'claim:gxi-2022-15:tongzhou-develops-metaverse'})";
    const sectors = async (date: string): Promise<string[]> =>
      idsOf(
        await around(`${TONGZHOU}, entityTypes: [Sector], relationshipTypes: "DEVELOPS", validIn: "${date}"`),
      );
    expect(await sectors('1999')).toEqual(['sector:metaverse']);
    await atlas.database.run(
      `${claim} SET claim.validTimeEarliest = '2022-01-01', claim.validTimeLatest = '2022-12-31'`,
    );
    const [before, within] = [await sectors('2021'), await sectors('2021-12/2022-02')];
    await atlas.database.run(`${claim} REMOVE claim.validTimeEarliest, claim.validTimeLatest`);
    expect(before).toEqual([]);
    expect(within).toEqual(['sector:metaverse']);
  });

  it('names relationships in both languages', async () => {
    const query = `{ neighbourhood(${HUAWEI}) { groups { label en: label(language: EN) } edges { label } } }`;
    expect((await atlas.data(query))['neighbourhood']).toEqual({
      groups: [{ label: '意向入驻', en: 'intends to settle in' }],
      edges: [{ label: '意向入驻' }],
    });
  });
});

describe('a neighbourhood that cannot be is refused', () => {
  it.each([
    ['id: "region:999999"', 'neighbourhood(id:): nothing has the id "region:999999"'],
    ['id: "huawei"', 'neighbourhood(id:): expected the id of a Entity ('],
    [`${HUAWEI}, hops: 4`, 'neighbourhood(hops:): expected a whole number from 1 to 3, but got 4.'],
    [`${HUAWEI}, hops: 0`, 'neighbourhood(hops:): expected a whole number from 1 to 3, but got 0.'],
    [`${HUAWEI}, first: 201`, 'neighbourhood(first:): expected a whole number from 0 to 200, but got 201.'],
    [`${HUAWEI}, entityTypes: []`, 'neighbourhood(entityTypes:): expected a list of 1 to 50 items'],
    [
      `${HUAWEI}, relationshipTypes: ["SUPPORT"]`,
      'neighbourhood(relationshipTypes:): expected a word with objectTypes that the graph knows, but got "SUPPORT". Did you mean "SUPPORTS"?',
    ],
    [`${HUAWEI}, validIn: "2022-13"`, 'neighbourhood(validIn:): expected a date as EDTF writes it'],
  ])('%s', async (args, message) => {
    const { errors = [] } = await atlas.ask(`{ neighbourhood(${args}) { totalCount } }`);
    expect(errors.map((error) => error.message)).toEqual([expect.stringContaining(message)]);
    expect(errors[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('by the schema where a type is none', () => {
    const { errors } = atlas.engine.parse(
      `{ neighbourhood(${HUAWEI}, entityTypes: [Firm]) { totalCount } }`,
    ) as {
      errors?: { message: string }[];
    };
    expect(errors?.[0]?.message).toContain('Value "Firm" does not exist in "EntityType" enum.');
  });
});
