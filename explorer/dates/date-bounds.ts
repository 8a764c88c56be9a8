/** The first and the last day that a date can mean; `null` where it has no end on that side. */
export interface DateBounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/**
 * The bounds of a date of Extended Date/Time Format; `undefined` for forms that have none that can be drawn, such as seasons.
 *
 * @see https://www.loc.gov/standards/datetime/
 */
export function dateBounds(edtf: string): DateBounds | undefined {
  const [from = '', to = from] = edtf.split('/', 2);
  const first = isOpen(from) ? null : firstDay(from);
  const last = isOpen(to) ? null : lastDay(to);
  return first === undefined || last === undefined ? undefined : { earliest: first, latest: last };
}

function isOpen(end: string): boolean {
  return end === '' || end === '..';
}

function firstDay(point: string): string | undefined {
  const [year, month = 1, day = 1] = partsOf(point) ?? [];
  return year === undefined ? undefined : isoDay(year, month, day);
}

function lastDay(point: string): string | undefined {
  const [year, month = 12, day] = partsOf(point) ?? [];
  if (year === undefined) return undefined;
  // The day before the first of the next month.
  return isoDay(year, month, day ?? new Date(Date.UTC(year, month, 0)).getUTCDate());
}

/** Year, month and day, as far as they are given; what is said to be unsure or about is not more exact for it. */
function partsOf(point: string): readonly (number | undefined)[] | undefined {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?[~?%]?$/.exec(point);
  if (match === null) return undefined;
  return (match.slice(1) as (string | undefined)[]).map((part) =>
    part === undefined ? undefined : Number(part),
  );
}

function isoDay(year: number, month: number, day: number): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
