import { describe, expect, test } from 'vitest';

import { edtfBounds } from '../src/edtf.js';

describe('edtfBounds', () => {
  test.each([
    ['2022', { earliest: '2022-01-01', latest: '2022-12-31' }],
    ['2022-02', { earliest: '2022-02-01', latest: '2022-02-28' }],
    ['2024-02', { earliest: '2024-02-01', latest: '2024-02-29' }],
    ['2022-05-20', { earliest: '2022-05-20', latest: '2022-05-20' }],
    ['2022/2024', { earliest: '2022-01-01', latest: '2024-12-31' }],
    ['2019/..', { earliest: '2019-01-01' }],
    ['../2020', { latest: '2020-12-31' }],
    ['2022~', { earliest: '2022-01-01', latest: '2022-12-31' }],
    ['202X', { earliest: '2020-01-01', latest: '2029-12-31' }],
  ])('%s', (text, bounds) => {
    expect(edtfBounds(text)).toEqual(bounds);
  });

  const expected =
    'expected a date as EDTF writes it, such as 2022, 2022-02, 2022-05-20, 2022/2024 or 2019/..';
  test.each([
    ['2022-02-30', `${expected}, but got "2022-02-30": 2022-02 has 28 days.`],
    // The package itself makes 1 March of it.
    ['2022-02-29', `${expected}, but got "2022-02-29": 2022-02 has 28 days.`],
    ['2022-13', `${expected}, but got "2022-13": there is no month 13.`],
    ['2022-00', `${expected}, but got "2022-00": there is no month 00.`],
    ['2022年', `${expected}, but got "2022年".`],
    ['', `${expected}, but got "".`],
    ['2024/2022', `${expected}, but got "2024/2022".`],
    ['2022-21', `${expected}, but got "2022-21", which is a season.`],
    ['2022-05-20T10:00:00', `${expected}, but got "2022-05-20T10:00:00", which is a time of day.`],
  ])('refuses %s', (text, message) => {
    expect(() => edtfBounds(text)).toThrow(message);
  });

  test.each([
    ['2022-21', '季节“2022-21”。'],
    ['2022-05-20T10:00:00/2023', '含时刻的区间“2022-05-20T10:00:00/2023”。'],
    ['Y170000', '超过四位的年份“Y170000”。'],
    ['199', '年代“199”。'],
    ['18', '世纪“18”。'],
    ['[2020,2021]', '多选一的日期“[2020,2021]”。'],
    ['{2020,2021}', '日期列表“{2020,2021}”。'],
  ])('names what %s is in Chinese', (text, got) => {
    const zh = `须为 EDTF 格式的日期，如 2022、2022-02、2022-05-20、2022/2024 或 2019/..，得到的是${got}`;
    expect(() => edtfBounds(text)).toThrow(
      expect.objectContaining({ told: expect.objectContaining({ zh }) as unknown }),
    );
  });
});
