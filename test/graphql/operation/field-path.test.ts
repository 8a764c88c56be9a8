import { type FieldNode, parse, visit } from 'graphql';
import { expect, it } from 'vitest';

import { fieldPath } from '../../../src/graphql/operation/field-path.js';
import { findOperation } from '../../../src/graphql/operation/find-operation.js';

/** The path to the field that has the alias `here`, or the name. */
function pathIn(query: string): string[] | undefined {
  const document = parse(query);
  let field: FieldNode | undefined;
  visit(document, {
    Field(node) {
      if ((node.alias ?? node.name).value === 'here') field = node;
    },
  });
  return field && fieldPath(findOperation(document, undefined), field);
}

it.each([
  ['{ here }', ['here']],
  ['{ a { x } a: b { c { here: x } } }', ['a', 'c', 'here']],
  ['{ a { ... on T { b { here } } } }', ['a', 'b', 'here']],
  ['{ a { ...F } z { ...F } } fragment F on T { b { ...G } } fragment G on T { here }', ['a', 'b', 'here']],
  ['{ a } fragment F on T { here }', undefined],
])('finds the field of %s at %j', (query, path) => {
  expect(pathIn(query)).toEqual(path);
});

it('looks through fragments within fragments in no more time than their text takes', () => {
  const levels = Array.from(
    { length: 60 },
    (_, i) => `fragment F${i} on T { a { ...F${i + 1} } b { ...F${i + 1} } }`,
  );
  expect(pathIn(`{ ...F0 here } ${levels.join(' ')} fragment F60 on T { c }`)).toEqual(['here']);
});
