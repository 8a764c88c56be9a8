import { fileURLToPath } from 'node:url';

import { getNamedType, isObjectType, type GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readCypherFiles } from '../../../src/graphql/compile/cypher-file.js';
import { seededEngine, type SeededEngine } from '../../support/seeded-engine.js';

let atlas: SeededEngine;

beforeAll(async () => {
  atlas = await seededEngine();
});

afterAll(async () => {
  await atlas.database.close();
});

/** A record's fields without arguments, each with all that needs no argument of its own, as deep as records go. */
function columnsOf(type: GraphQLObjectType): string[] {
  return Object.values(type.getFields())
    .filter(({ args }) => args.length === 0)
    .map(({ name, type: fieldType }) => {
      const inner = getNamedType(fieldType);
      if ('getFields' in inner && 'id' in inner.getFields()) return `${name} { id }`;
      return isObjectType(inner) ? `${name} { ${columnsOf(inner).join(' ')} }` : name;
    });
}

describe('a file that leaves out the columns that nobody asks for', () => {
  it('has in each of them alone what it has in all together', async () => {
    const { engine } = atlas;
    const folder = fileURLToPath(new URL('../../../cypher/fields', import.meta.url));
    const leaving = [...readCypherFiles(folder, engine.model).values()].filter(({ lines }) =>
      lines.some((line) => line.includes('$columns')),
    );
    expect(leaving.map(({ coordinate }) => coordinate)).toContain('Query.fundingByRegion');
    for (const { coordinate } of leaving) {
      const [owner = '', name = ''] = coordinate.split('.');
      const type = getNamedType(
        (engine.schema.getType(owner) as GraphQLObjectType).getFields()[name]?.type,
      ) as GraphQLObjectType;
      const columns = columnsOf(type);
      const whole = (await atlas.data(`{ ${name} { ${columns.join(' ')} } }`))[name] as object[];
      expect(JSON.stringify(whole)).toContain('"id"');
      for (const column of columns) {
        const [key = ''] = column.split(' ');
        expect((await atlas.data(`{ ${name} { ${column} } }`))[name], column).toEqual(
          whole.map((row) => ({ [key]: (row as Record<string, unknown>)[key] })),
        );
      }
    }
  });
});
