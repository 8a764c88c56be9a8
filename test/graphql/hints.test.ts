import { buildSchema, GraphQLError, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';

import { hintFor } from '../../src/graphql/hints.js';

const schema = buildSchema(`
  type Query { funds: FundConnection! }
  type FundConnection { nodes: [Fund!]! totalCount: Int! }
  type Fund { id: ID! name(language: String): String! }
`);

function errorOf(query: string): GraphQLError {
  try {
    const [error] = validate(schema, parse(query));
    if (error) return error;
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
  throw new Error(`expected an error, but ${query} is valid`);
}

describe('a character of a Chinese keyboard', () => {
  it.each([
    ['{ funds（first: 1） { totalCount } }', '(', '（ (U+FF08)', 1, 8],
    ['{\n  region(code: “110112”) { name }\n}', '"', '“ (U+201C)', 2, 16],
    ['{ region(code: ‘110112’) { name } }', '"', '‘ (U+2018)', 1, 16],
    ['{ region(code： "1") { name } }', ':', '： (U+FF1A)', 1, 14],
    ['{ regions(first: 1， after: "x") { totalCount } }', ',', '， (U+FF0C)', 1, 19],
    ['｛ funds ｝', '{', '｛ (U+FF5B)', 1, 1],
    ['{ funds ｛ totalCount } }', '{', '｛ (U+FF5B)', 1, 9],
    ['{ funds(where: {or:【]}) { totalCount } }', '[', '【 (U+3010)', 1, 20],
    ['{\r\n  funds\u3000{ totalCount } }', '" "', '"\u3000" (U+3000)', 2, 8],
    // The string goes on to the end of the line, where graphql-js finds it open.
    ['{ region(code: "110112”) { name }\n}', '"', '” (U+201D)', 1, 23],
  ])('is named in %j, with its place and what is meant', (query, meant, got, line, column) => {
    const hint = hintFor(errorOf(query), schema);
    expect(hint).toEqual({
      after: false,
      told: {
        zh: `语法错误：第 ${line} 行第 ${column} 列须为半角的 ${meant}，得到的是 ${got}。`,
        en: `Syntax Error: expected ${meant} in ASCII at line ${line}, column ${column}, but got ${got}.`,
      },
    });
  });

  it.each(['{ funds { totalCount }', '{ funds ; }', '{ funds ； }', '{ a(b: "x }\n', '{ 基金 }'])(
    'is not suspected in %j',
    (query) => {
      expect(hintFor(errorOf(query), schema)).toBeUndefined();
    },
  );
});

describe('a field that the nodes of a list have', () => {
  const error = errorOf('{ funds { name } }');

  it('is asked for in `nodes`', () => {
    expect(hintFor(error, schema)).toEqual({
      after: true,
      told: {
        zh: '列表中每一项的字段写在 nodes 里：`nodes { name }`。',
        en: "It is a field of the list's items: use `nodes { name }`.",
      },
    });
  });

  it('is not told where the schema is not to be told, nor where the nodes have no such field', () => {
    expect(hintFor(error, undefined)).toBeUndefined();
    expect(hintFor(errorOf('{ funds { size } }'), schema)).toBeUndefined();
    expect(hintFor(errorOf('{ fund }'), schema)).toBeUndefined();
  });
});
