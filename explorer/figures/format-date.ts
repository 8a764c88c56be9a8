import type { Language } from '../language/language.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * A date of Extended Date/Time Format as people write it, and no more exact than it is: 2022年2月, February 2022. What these
 * words cannot say keeps the form that it has.
 *
 * @see https://www.loc.gov/standards/datetime/
 */
export function formatDate(edtf: string, language: Language): string {
  if (!edtf.includes('/')) return formatPoint(edtf, language);
  const [from = '', to = ''] = edtf.split('/', 2);
  const open = (end: string): boolean => end === '' || end === '..';
  const zh = language === 'zh';
  if (open(from)) return zh ? `截至${formatPoint(to, language)}` : `up to ${formatPoint(to, language)}`;
  if (open(to)) return zh ? `${formatPoint(from, language)}起` : `from ${formatPoint(from, language)}`;
  const ends = [formatPoint(from, language), formatPoint(to, language)];
  return ends.join(zh ? '至' : ' to ');
}

function formatPoint(edtf: string, language: Language): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%]?)$/.exec(edtf);
  if (parts === null) return edtf;
  const [, year = '', month, day, doubt] = parts;
  const name = MONTHS[Number(month) - 1];
  // 21 and above are seasons and quarters, which the format numbers as months.
  if (month !== undefined && name === undefined) return edtf;
  const zh = language === 'zh';
  const date = zh
    ? `${year}年${month === undefined ? '' : `${Number(month)}月`}${day === undefined ? '' : `${Number(day)}日`}`
    : [day === undefined ? '' : Number(day), name ?? '', year].filter((part) => part !== '').join(' ');
  if (doubt === '') return date;
  return zh ? `约${date}` : `about ${date}`;
}
