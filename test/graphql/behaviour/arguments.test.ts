import { readFileSync } from 'node:fs';

import { isInterfaceType, isNonNullType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readModel } from '../../../src/graphql/model/read-model.js';
import { deriveSchema } from '../../../src/graphql/schema/derive-schema.js';
import { seededEngine, validDocument, type SeededEngine } from '../../support/seeded-engine.js';

let atlas: SeededEngine;

beforeAll(async () => {
  atlas = await seededEngine();
});

afterAll(async () => {
  await atlas.database.close();
});

/** https://spec.graphql.org/October2021/#CoerceArgumentValues() */
describe('an argument given by a variable', () => {
  const levels = `query ($l: RegionLevel) { fundingByRegion(level: $l) { region { level } } }`;

  it('has its default where the variable is not given', async () => {
    const { fundingByRegion } = await atlas.data(levels, {});
    expect(
      new Set((fundingByRegion as { region: { level: string } }[]).map((row) => row.region.level)),
    ).toEqual(new Set(['PROVINCE']));
  });

  it.each([
    [levels, 'l', 'fundingByRegion(level:)', 'RegionLevel!', 'PROVINCE'],
    [
      `query ($n: Int) { search(text: "通州", first: $n) { totalCount } }`,
      'n',
      'search(first:)',
      'Int!',
      '20',
    ],
    [
      `query ($n: Int) { paths(from: "company:huawei", to: "region:110112", maxLength: $n) { length } }`,
      'n',
      'paths(maxLength:)',
      'Int!',
      '4',
    ],
    [
      `query ($r: Boolean) { responseMatrix(rollUp: $r) { answered } }`,
      'r',
      'responseMatrix(rollUp:)',
      'Boolean!',
      'true',
    ],
    [
      `query ($n: Duplicates) { fundsAggregate(duplicates: $n) { totalCount } }`,
      'n',
      'fundsAggregate(duplicates:)',
      'Duplicates!',
      'COUNT',
    ],
  ])('is refused a null, which is not the default: %s', async (query, variable, at, type, byDefault) => {
    // What is compiled for a request without the variable must not answer one of the same document that gives null.
    const document = validDocument(atlas.engine, query);
    expect(await atlas.engine.execute({ document, variables: {} })).not.toHaveProperty('errors');
    const { data, errors } = await atlas.engine.execute({ document, variables: { [variable]: null } });
    expect(data).toBeUndefined();
    expect(errors?.map(({ message, extensions }) => [message, extensions['code']])).toEqual([
      [
        `${at}: expected a value of type ${type}, but got null; leave it out for the default, ${byDefault}.`,
        'BAD_USER_INPUT',
      ],
    ]);
  });

  it('is refused a null, where the variable has a default and the argument none', async () => {
    const query = `query ($t: String = "通州") { search(text: $t) { totalCount } }`;
    expect(await atlas.data(query, {})).not.toEqual({ search: { totalCount: 0 } });
    const { errors } = await atlas.ask(query, { t: null });
    expect(errors?.map(({ message }) => message)).toEqual([
      'search(text:): expected a value of type String!, but got null.',
    ]);
  });

  it('is refused a null within a list', async () => {
    const query = `query ($c: String = "110112") { regions(where: { code: { in: [$c] } }) { totalCount } }`;
    expect(await atlas.data(query, {})).toEqual({ regions: { totalCount: 1 } });
    const { errors } = await atlas.ask(query, { c: null });
    expect(errors?.map(({ message }) => message)).toEqual([
      'regions(where:): expected a value of type String!, but got null.',
    ]);
  });

  it.each([
    ['Int', 'first'],
    ['Int', 'last'],
    ['String', 'after'],
    ['RegionWhere', 'where'],
    ['[RegionOrderBy!]', 'orderBy'],
  ])(
    'answers a null of type %s for %s as one that is written, which asks for nothing',
    async (type, argument) => {
      const ask = (given: string) => `{ regions(${given}) { nodes { id } pageInfo { hasNextPage } } }`;
      const without = await atlas.data(ask('before: null'));
      expect(await atlas.data(ask(`${argument}: null`))).toEqual(without);
      const query = `query ($v: ${type}) ${ask(`${argument}: $v`)}`;
      expect(await atlas.data(query, { v: null })).toEqual(without);
      expect(await atlas.data(query, {})).toEqual(without);
    },
  );

  it('reads all claims of a document where the offset is null', async () => {
    const query = `query ($at: Int) { document(id: "document:gxi-2022-15") { claims(at: $at) { totalCount } } }`;
    const without = await atlas.data(query, {});
    expect(await atlas.data(query, { at: null })).toEqual(without);
    expect(await atlas.data(query, { at: 1200 })).not.toEqual(without);
  });
});

describe('an argument with a default', () => {
  it('takes no null, so that nobody has to know what null would mean', () => {
    const sdl = readFileSync('schema.graphql', 'utf8');
    const { schema } = deriveSchema(sdl, readModel(sdl));
    const found = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) || isInterfaceType(type)
        ? Object.values(type.getFields()).flatMap((field) =>
            field.args
              .filter((argument) => argument.defaultValue !== undefined)
              .map((argument) => ({
                at: `${type.name}.${field.name}(${argument.name}:)`,
                type: argument.type,
              })),
          )
        : [],
    );
    // Those of __Type say whether what is deprecated is shown.
    const ours = found.filter(({ at }) => !at.startsWith('__'));
    expect(ours.length).toBeGreaterThan(0);
    expect(ours.filter(({ type }) => !isNonNullType(type))).toEqual([]);
  });

  it('is refused one that is written, by validation', async () => {
    const { errors } = await atlas.ask('{ fundingByRegion(level: null) { amount } }');
    expect(errors?.map(({ message }) => message)).toEqual([
      'Expected value of type "RegionLevel!", found null.',
    ]);
  });
});
