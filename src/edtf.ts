import edtf from 'edtf';

import { UserInputError } from './errors.js';
import type { Message } from './message.js';

/** The first and the last day that a date may be, ISO 8601; a bound that the date leaves open is absent. */
export interface DateBounds {
  readonly earliest?: string;
  readonly latest?: string;
}

/** Stand for a beginning and an end that a date leaves open: no date lies before the one or after the other. */
export const FIRST_DAY = '0000-01-01';
export const LAST_DAY = '9999-12-31';

const EXPECTED: Message = {
  zh: '须为 EDTF 格式的日期，如 2022、2022-02、2022-05-20、2022/2024 或 2019/..',
  en: 'expected a date as EDTF writes it, such as 2022, 2022-02, 2022-05-20, 2022/2024 or 2019/..',
};

/** What EDTF writes beside days, months and years. Dates and intervals are refused for a time of day alone. */
const KINDS: Readonly<Record<string, Message>> = {
  Date: { zh: '时刻', en: 'a time of day' },
  Interval: { zh: '含时刻的区间', en: 'an interval with a time of day' },
  Year: { zh: '超过四位的年份', en: 'a year of more than four digits' },
  Decade: { zh: '年代', en: 'a decade' },
  Century: { zh: '世纪', en: 'a century' },
  Season: { zh: '季节', en: 'a season' },
  Set: { zh: '多选一的日期', en: 'a set' },
  List: { zh: '日期列表', en: 'a list' },
};

function refusal(got: Message): UserInputError {
  return new UserInputError({
    zh: `${EXPECTED.zh}，得到的是${got.zh}。`,
    en: `${EXPECTED.en}, but got ${got.en}.`,
  });
}

/**
 * The days that an EDTF date or interval spans, so that `2022` is 2022-01-01 to 2022-12-31.
 * Format: https://www.loc.gov/standards/datetime/ (years 0 to 9999, no times of day, seasons, lists or sets).
 *
 * @throws UserInputError when `text` is none, or names a day that its month does not have
 */
export function edtfBounds(text: string): DateBounds {
  requireRealDays(text);
  let date;
  try {
    date = edtf(text);
  } catch {
    throw refusal({ zh: `“${text}”`, en: `"${text}"` });
  }
  if ((date.type !== 'Date' && date.type !== 'Interval') || text.includes('T')) {
    const kind = KINDS[date.type] ?? { zh: date.type, en: date.type };
    throw refusal({ zh: `${kind.zh}“${text}”`, en: `"${text}", which is ${kind.en}` });
  }
  const earliest = day(date.min);
  const latest = day(date.max);
  return { ...(earliest && { earliest }), ...(latest && { latest }) };
}

/** The package rolls 2022-02-29 over into March; a day that does not exist must not become another. */
function requireRealDays(text: string): void {
  for (const [, year, month, dayOfMonth] of text.matchAll(/(\d{4})-(\d{2})(?:-(\d{2}))?/g)) {
    const monthNumber = Number(month);
    if (monthNumber < 1 || (monthNumber > 12 && monthNumber < 21) || monthNumber > 41) {
      throw refusal({
        zh: `“${text}”：没有 ${month ?? ''} 月`,
        en: `"${text}": there is no month ${month ?? ''}`,
      });
    }
    if (dayOfMonth === undefined) continue;
    const days = new Date(Date.UTC(Number(year), monthNumber, 0)).getUTCDate();
    if (Number(dayOfMonth) < 1 || Number(dayOfMonth) > days) {
      throw refusal({
        zh: `“${text}”：${year}-${month} 只有 ${days} 天`,
        en: `"${text}": ${year}-${month} has ${days} days`,
      });
    }
  }
}

/** An open end (`..`) is infinite, an unknown one (`2022/`) null: either way the text gives no bound. */
function day(milliseconds: number | null): string | undefined {
  if (milliseconds === null || !Number.isFinite(milliseconds)) return undefined;
  const iso = new Date(milliseconds).toISOString();
  if (!/^\d{4}-/.test(iso)) {
    throw refusal({ zh: ' 0 到 9999 年之外的年份', en: 'a year outside 0 to 9999' });
  }
  return iso.slice(0, 10);
}
