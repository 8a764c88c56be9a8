import { buildSchema, getIntrospectionQuery, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { checkIntrospection } from '../../../src/graphql/limits/introspection-size.js';
import { DEFAULT_LIMITS } from '../../../src/graphql/limits/limits.js';
import { findOperation } from '../../../src/graphql/operation/find-operation.js';
import { freshDatabase } from '../../support/database.js';
import { engineOver, type SeededEngine } from '../../support/seeded-engine.js';
import { refusal } from './refusal.js';

let atlas: SeededEngine;

beforeAll(async () => {
  atlas = engineOver(await freshDatabase());
});

afterAll(async () => {
  await atlas.database.close();
});

const EVERYTHING = getIntrospectionQuery({
  descriptions: true,
  schemaDescription: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  inputValueDeprecation: true,
  oneOf: true,
});

/** What tools ask before anything else; most make it with graphql-js. */
const TOOLS = {
  GraphiQL: getIntrospectionQuery({ schemaDescription: true, inputValueDeprecation: true }),
  'graphql-codegen': getIntrospectionQuery({
    schemaDescription: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    inputValueDeprecation: true,
  }),
  // It writes the same fields by hand, as they were before the options.
  Rover: getIntrospectionQuery({ descriptions: true }).replace('IntrospectionQuery', 'GraphIntrospectQuery'),
  'Apollo Sandbox': EVERYTHING,
  'its question whether somebody is there': 'query Ping { __typename alive: __typename }',
  // Which fields may be asked for, before they are.
  'Apollo Kotlin': `query PreIntrospectionQuery {
    schema: __type(name: "__Schema") { ...Fields }
    type: __type(name: "__Type") { ...Fields }
    directive: __type(name: "__Directive") { ...Fields }
    field: __type(name: "__Field") { ...Fields }
    inputValue: __type(name: "__InputValue") { ...Fields }
  }
  fragment Fields on __Type { name fields { name args { name } } }`,
  'an assistant that looks types up': `query Look($name: String!) {
    __schema { queryType { name } }
    fund: __type(name: "Fund") { ...Type }
    region: __type(name: "Region") { ...Type }
    other: __type(name: $name) { ...Type }
  }
  fragment Type on __Type {
    kind name description
    fields(includeDeprecated: true) { name description args { name type { ...Ref } } type { ...Ref } }
    enumValues { name } inputFields { name type { ...Ref } }
  }
  fragment Ref on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }`,
};

describe('what is asked of the schema', () => {
  it.each(Object.entries(TOOLS))('is answered to %s', async (_, query) => {
    const { data, errors } = await atlas.ask(query, { name: 'Claim' });
    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {})).not.toContain(null);
  });

  const aliased = (count: number, text: string): string =>
    `{ ${Array.from({ length: count }, (_, i) => `a${i}: ${text}`).join(' ')} }`;

  it.each([
    [
      'of many aliases of the whole',
      aliased(20, '__schema { types { fields { name args { name type { name } } } } }'),
    ],
    [
      'of aliases within the whole',
      `{ __schema { types ${aliased(20, 'fields { name description args { name type { kind name } } }')} } }`,
    ],
    [
      'of fields, their types, and the fields of those',
      `{ __schema { types { fields { type { ofType ${aliased(20, 'fields { name args { name type { name } } }')} } } } } }`,
    ],
    [
      'of types whose names are not known yet',
      `query ($n: String!) ${aliased(20, '__type(name: $n) { fields { name args { name type { name } } } }')}`,
    ],
  ])('is refused where it grows out of bounds: %s', async (_, query) => {
    expect(await refusal(atlas, query, { n: 'Query' })).toMatchObject({
      code: 'OPERATION_TOO_LARGE',
      limit: 'introspection',
      maximum: 100_000,
    });
  });

  it('is counted as the answer has it', async () => {
    const tight = engineOver(atlas.database, { introspection: 7 });
    // The type, its name, and each of its four values with a name.
    const query = '{ __type(name: "Modality") { name enumValues { name } } }';
    expect(await refusal(tight, query)).toMatchObject({ limit: 'introspection', found: 8 });
    const wide = engineOver(atlas.database, { introspection: 10 });
    expect((await wide.ask(query)).errors).toBeUndefined();
  });

  it('is counted with what is deprecated, for which a variable may ask', () => {
    const schema = buildSchema('type Query { now: Int, once: Int @deprecated }');
    const text =
      'query ($all: Boolean) { __type(name: "Query") { fields(includeDeprecated: $all) { name } } }';
    const { operation, fragments } = findOperation(parse(text), undefined);
    const check = (introspection: number) => () => {
      checkIntrospection(schema, operation, fragments, { ...DEFAULT_LIMITS, introspection });
    };
    // The type, and each of its two fields with a name.
    expect(check(4)).toThrow('but may be at most 4');
    expect(check(5)).not.toThrow();
  });
});
