import { expect, it } from 'vitest';

import { formatDate } from '../../../explorer/figures/format-date.js';

it.each([
  ['2022', '2022年', '2022'],
  ['2022-02', '2022年2月', 'February 2022'],
  ['2022-05-20', '2022年5月20日', '20 May 2022'],
  ['2022/2024', '2022年至2024年', '2022 to 2024'],
  ['../2022', '截至2022年', 'up to 2022'],
  ['/2022', '截至2022年', 'up to 2022'],
  ['2022-03/..', '2022年3月起', 'from March 2022'],
  ['2022~', '约2022年', 'about 2022'],
  // A season and a decade have no words here, and stay what they are.
  ['2022-21', '2022-21', '2022-21'],
  ['202X', '202X', '202X'],
])('says %s as %s and %s', (edtf, zh, en) => {
  expect([formatDate(edtf, 'zh'), formatDate(edtf, 'en')]).toEqual([zh, en]);
});
