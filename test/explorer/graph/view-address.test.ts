import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { changeView } from '../../../explorer/graph/change-view.js';
import { NO_FILTERS, type View, viewOf } from '../../../explorer/graph/view.js';
import { readView, viewAddress } from '../../../explorer/graph/view-address.js';

const reread = (view: View): View => readView(new URL(viewAddress(view), 'http://service').searchParams);

const id = fc.stringMatching(/^[a-z]{1,8}:[a-z0-9-]{1,12}$/);
const entityType = fc.constantFrom('Region', 'Fund', 'Company');
const group = fc.record({
  type: fc.constantFrom('SUPPORTS', 'PART_OF'),
  direction: fc.constantFrom('IN', 'OUT'),
  entityType,
});
const view: fc.Arbitrary<View> = fc.record({
  root: fc.option(id, { nil: undefined }),
  path: fc.option(fc.record({ from: id, to: id }), { nil: undefined }),
  expansions: fc.uniqueArray(
    fc.record({ id, group: fc.option(group, { nil: undefined }), first: fc.integer({ min: 1, max: 200 }) }),
    { maxLength: 5, selector: (each) => JSON.stringify(each) },
  ),
  hidden: fc.uniqueArray(id, { maxLength: 4 }),
  pinned: fc.dictionary(
    id,
    fc.record({ x: fc.integer({ min: -9999, max: 9999 }), y: fc.integer({ min: -9999, max: 9999 }) }),
    {
      noNullPrototype: true,
      maxKeys: 3,
    },
  ),
  filters: fc.record({
    entityTypes: fc.uniqueArray(entityType),
    relationshipTypes: fc.uniqueArray(fc.constantFrom('SUPPORTS', 'ISSUES')),
    basis: fc.uniqueArray(fc.constantFrom('STATED', 'INFERRED')),
    modality: fc.uniqueArray(fc.constantFrom('ACTUAL', 'PLANNED', 'TARGET', 'ESTIMATED')),
    validIn: fc.constantFrom(undefined, '2022', '2020/2022-05'),
  }),
  weights: fc.constantFrom({}, { Fund: 'loud', INFERRED: 'quiet' }),
  sizing: fc.constantFrom('same', 'degree', 'money'),
  selected: fc.oneof(
    fc.constant(undefined),
    fc.record({ kind: fc.constant('node'), key: id }),
    fc.record({ kind: fc.constant('link'), key: fc.tuple(id, id).map(([a, b]) => `${a} SUPPORTS ${b}`) }),
  ),
});

describe('viewAddress', () => {
  it('holds the whole view: a link reopens it', () => {
    fc.assert(
      fc.property(view, (drawn) => {
        // The middle is never hidden, and a path from nowhere to nowhere begins at the middle.
        const whole = { ...drawn, hidden: drawn.hidden.filter((hidden) => hidden !== drawn.root) };
        expect(reread(whole)).toEqual(whole);
      }),
    );
  });

  it('is short where there is little to say', () => {
    expect(viewAddress(viewOf(undefined))).toBe('/explore');
    expect(viewAddress(viewOf('region:110112'))).toBe('/explore?id=region%3A110112');
  });

  it('names a path from the middle by its other end alone', () => {
    const address = viewAddress(
      changeView(viewOf('company:a'), { kind: 'path', from: 'company:a', to: 'problem:b' }),
    );
    expect(address).toBe('/explore?id=company%3Aa&to=problem%3Ab');
  });
});

describe('readView', () => {
  it('leaves out what no view can have', () => {
    const search = new URLSearchParams(
      'id=region:1&open=&open=a b c&open=park:1 SUPPORTS.UP.Fund&pin=park:1 x 2&size=huge&basis=GUESSED&modality=&at=a b&hide=region:1&type=<b>',
    );
    expect(readView(search)).toEqual(viewOf('region:1'));
  });

  it('asks for no more than the API gives', () => {
    const [most, least] = readView(new URLSearchParams('id=a:1&open=b:1 999&open=b:2 0')).expansions;
    expect([most?.first, least?.first]).toEqual([200, 1]);
  });

  it('reads what the form of filters sends without scripts', () => {
    const { filters } = readView(new URLSearchParams('id=a:1&type=Fund&type=Park&basis=STATED&in=+2022+'));
    expect(filters).toEqual({
      ...NO_FILTERS,
      entityTypes: ['Fund', 'Park'],
      basis: ['STATED'],
      validIn: '2022',
    });
  });
});
