import { expect, it } from 'vitest';

import { dateBounds } from '../../../explorer/dates/date-bounds.js';

it.each([
  ['2022', '2022-01-01', '2022-12-31'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['2022-05-20', '2022-05-20', '2022-05-20'],
  ['2022~', '2022-01-01', '2022-12-31'],
  ['2022/2024', '2022-01-01', '2024-12-31'],
  ['../2022', null, '2022-12-31'],
  ['2019/..', '2019-01-01', null],
  ['0033', '0033-01-01', '0033-12-31'],
])('%s can mean any day from %s to %s', (edtf, earliest, latest) => {
  expect(dateBounds(edtf)).toEqual({ earliest, latest });
});

it.each(['2022-21', '20XX', 'soon', '2022-13'])('%s is not drawn', (edtf) => {
  expect(dateBounds(edtf)).toBeUndefined();
});
