import { describe, expect, it } from 'vitest';

import { decodeCursor, encodeCursor } from '../../../src/graphql/operation/cursor.js';

const read = (cursor: unknown, order = 'name,id', keys = 2) =>
  decodeCursor(cursor, order, keys, 'regions(after:)');

describe('a cursor', () => {
  it.each([[['北京', 'region:110000']], [[null, 'region:cn']], [[2.5e10, '\\"x"']]])(
    'gives back the keys that it was made of: %j',
    (keys) => {
      expect(read(encodeCursor('name,id', keys))).toEqual(keys);
    },
  );

  it('is refused in a list of another order', () => {
    const cursor = encodeCursor('size-,id', [1, 'fund:a']);
    expect(() => read(cursor)).toThrow('expected a cursor of the order "name,id", but got one of "size-,id"');
  });

  it.each(['', 'nonsense', 7, encodeCursor('name,id', ['one key']), encodeCursor('name,id', [{}, 'x'])])(
    'is refused where it is none: %j',
    (cursor) => {
      expect(() => read(cursor)).toThrow('regions(after:): expected a cursor from an earlier page');
    },
  );
});
