import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { seededEngine, type SeededEngine } from '../../support/seeded-engine.js';

let atlas: SeededEngine;

beforeAll(async () => {
  atlas = await seededEngine();
});

afterAll(async () => {
  await atlas.database.close();
});

async function claims(where: string): Promise<{ subject: { id: string }; object: { id: string } | null }[]> {
  const data = await atlas.data(
    `{ claims(first: 100, where: ${where}) { nodes { subject { id } object { id } } } }`,
  );
  return (data['claims'] as { nodes: { subject: { id: string }; object: { id: string } | null }[] }).nodes;
}

describe('a filter on an interface', () => {
  it('goes into one of its types, and up the tree of its nodes', async () => {
    // Of all cities that the brief names with a response, only 广州 is in 广东.
    const found = await claims(
      '{ predicate: { eq: "RESPONDS_TO" }, subject: { region: { ancestors: { some: { code: { eq: "440000" } } } } } }',
    );
    expect(found).toEqual([
      { subject: { id: 'region:440100' }, object: { id: 'problem:limited-funding' } },
      { subject: { id: 'region:440100' }, object: { id: 'problem:lacking-traditional-infrastructure' } },
    ]);
  });

  it('asks for the type where it says no more', async () => {
    const found = await claims('{ object: { fund: {} } }');
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ object }) => !object?.id.startsWith('fund:'))).toEqual([]);
    expect(await claims('{ object: { fund: {}, region: {} } }')).toEqual([]);
  });

  it('can be turned round: what is of another type does not match', async () => {
    const where = (subject: string) => `{ predicate: { eq: "companyCount" }, subject: ${subject} }`;
    expect(await claims(where('{ not: { region: { level: { eq: DISTRICT } } } }'))).toEqual([]);
    expect(await claims(where('{ not: { park: {} } }'))).toHaveLength(3);
  });

  it('starts from the node that it names by a key', () => {
    const query = '{ claims(where: { subject: { region: { code: { eq: "440100" } } } }) { totalCount } }';
    const parsed = atlas.engine.parse(query);
    if ('errors' in parsed) throw new Error(query);
    const { statement } = atlas.engine.explain({ document: parsed.document });
    expect(statement).toMatch(
      /MATCH \(n\d+\)-\[:SUBJECT\]->\((n\d+):Entity\)\s+WHERE \1:Region AND \1\.code = \$p0/,
    );
  });
});
